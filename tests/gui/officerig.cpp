// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officerig.h"

#include "wording/language.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

void OfficeRig::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // of "offscreen"
    QVERIFY(installLanguage(*qApp, u"en"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    const Result<DataDir> dir = DataDir::open(m_folder->filePath(u"data"_s));
    QVERIFY(dir);
    const auto store = Store::open(*dir);
    QVERIFY(store);
    m_engine = std::make_unique<Engine>(*dir, *store, Engine::Options{.port = 8787});
    QFile example(exampleFile);
    QVERIFY(example.open(QIODevice::ReadOnly));
    const auto report =
        ask([file = example.readAll()](Desk &desk) { return desk.importWorkspace(file, false); });
    QVERIFY(report && report->faults.isEmpty());
}

void OfficeRig::cleanup()
{
    m_page.reset();
    m_engine.reset();
    m_folder.reset();
    m_undo = nullptr;
    m_told.clear();
}

void OfficeRig::type(const QString &field, const QString &text) const
{
    auto *edit = find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    else
        QTest::keyClicks(edit, text);
}

void OfficeRig::choose(const QString &name) const
{
    const QList<QListWidget *> lists = m_page->findChildren<QListWidget *>(u"items"_s);
    const auto shown =
        std::find_if(lists.cbegin(), lists.cend(), [](const QListWidget *one) { return one->isVisible(); });
    QVERIFY(shown != lists.cend());
    QListWidget *list = *shown;
    const auto row = [list, name] {
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->text().startsWith(name))
                return i;
        }
        return -1;
    };
    QTRY_VERIFY(row() >= 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row())).center());
    QCOMPARE(list->currentRow(), row());
}

void OfficeRig::show(std::unique_ptr<Page> page)
{
    m_page = std::move(page);
    connect(m_page.get(), &Page::undoable, this,
            [this](const std::function<QString()> &text, const std::function<void()> &undo) {
                m_told = text();
                m_undo = undo;
            });
    connect(m_page.get(), &Page::message, this,
            [this](const std::function<QString()> &text) { m_told = text(); });
    connect(m_engine.get(), &Engine::changed, m_page.get(), [this] { m_page->refresh({}); });
    m_page->resize(780, 560);
    m_page->show();
    m_page->refresh({});
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

} // namespace surveyhook
