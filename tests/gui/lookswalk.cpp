// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lookswalk.h"

#include "gui/looks.h"
#include "wording/language.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QMessageBox>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

QSet<QString> seenClasses;

QString shortName(const QMetaObject *type)
{
    return QString::fromLatin1(type->className()).section(u"::"_s, -1);
}

void remember(const QWidget *window)
{
    QList<const QWidget *> widgets = {window};
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->isVisible() && widget->window() == window)
            widgets << widget;
    }
    for (const QWidget *widget : std::as_const(widgets)) {
        for (const QMetaObject *type = widget->metaObject(); type != nullptr; type = type->superClass()) {
            if (QByteArrayView(type->className()).startsWith("surveyhook::"))
                seenClasses << shortName(type);
        }
    }
    if (qobject_cast<const QMessageBox *>(window) != nullptr)
        seenClasses << u"box "_s + window->objectName();
}

QStringList faults(QWidget *window)
{
    QStringList found;
    const auto note = [&found](const QString &kind, const QStringList &each) {
        for (const QString &one : each)
            found << kind + u": "_s + one;
    };
    note(u"cut"_s, cutTexts(window));
    note(u"place"_s, overlaps(window));
    note(u"no name"_s, unnamedWidgets(window));
    note(u"no label"_s, missingBuddies(window));
    note(u"letter"_s, doubleMnemonics(window));
    return found;
}

} // namespace

QSize LooksWalk::screen(const QWidget *window)
{
    return window->devicePixelRatioF() > 1.5 ? QSize(960, 540) : QSize(1024, 700);
}

void LooksWalk::look(QWidget *window, const QString &name)
{
    if (window == nullptr) {
        m_wrong << name + u": is not there"_s;
        return;
    }
    // Labels settle their heights in some rounds of the event loop.
    QTest::qWait(150);
    [[maybe_unused]] const bool settled =
        QTest::qWaitFor([window] { return cutTexts(window).isEmpty() && overlaps(window).isEmpty(); }, 1500);
    remember(window);
    const QString folder = qEnvironmentVariable("SURVEYHOOK_PICTURES");
    if (!folder.isEmpty()) {
        const QString kind = qEnvironmentVariableIsSet("SURVEYHOOK_DARK") ? u"-dark"_s : QString();
        const QString twice = window->devicePixelRatioF() > 1.5 ? u"@2"_s : QString();
        window->grab().save(u"%1/%2-%3%4%5.png"_s.arg(folder, name, currentLanguage(), kind, twice));
    }
    QStringList found = faults(window);
    for (const QString &each : unreachedByTab(window))
        found << u"Tab: "_s + each;
    for (const QString &each : std::as_const(found))
        m_wrong << name + u": "_s + each;
}

void LooksWalk::lookAndClose(QWidget *dialog, const QString &name)
{
    look(dialog, name);
    if (dialog != nullptr)
        dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

const QSet<QString> &LooksWalk::seen()
{
    return seenClasses;
}

void useDarkPaletteIfWished()
{
    if (!qEnvironmentVariableIsSet("SURVEYHOOK_DARK"))
        return;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QPalette dark(QColor(0x35, 0x35, 0x35), QColor(0x2f, 0x2f, 0x2f));
    dark.setColor(QPalette::Base, QColor(0x2b, 0x2b, 0x2b));
    dark.setColor(QPalette::AlternateBase, QColor(0x33, 0x33, 0x33));
    dark.setColor(QPalette::Link, QColor(0x6f, 0xae, 0xf5));
    dark.setColor(QPalette::Highlight, QColor(0x2a, 0x6c, 0xb8));
    dark.setColor(QPalette::HighlightedText, Qt::white);
    dark.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa0, 0xa0));
    dark.setColor(QPalette::ToolTipBase, QColor(0x2b, 0x2b, 0x2b));
    dark.setColor(QPalette::ToolTipText, Qt::white);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        dark.setColor(QPalette::Disabled, role, QColor(0x80, 0x80, 0x80));
    QApplication::setPalette(dark);
}

QSet<QString> widgetsInSources()
{
    QHash<QString, QString> bases;
    QSet<QString> found;
    QDirIterator files(QStringLiteral(SURVEYHOOK_SOURCE_DIR "/src/gui"), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    static const QRegularExpression heading(u"^class (\\w+)(?: final)? : public (\\w+)$"_s,
                                            QRegularExpression::MultilineOption);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto match = heading.globalMatch(source); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            bases.insert(one.captured(1), one.captured(2));
        }
        static const QRegularExpression box(u"new QMessageBox\\("_s);
        if (source.contains(box))
            found << u"box "_s + files.fileName().section(u'.', 0, 0);
    }
    static const QRegularExpression ofQt(
        u"^Q\\w*(Widget|Dialog|Frame|Label|Button|Edit|Browser|View|Window|Box|Bar|Area|Splitter)$"_s);
    for (auto entry = bases.cbegin(); entry != bases.cend(); ++entry) {
        QString base = entry.value();
        while (bases.contains(base))
            base = bases.value(base);
        if (ofQt.match(base).hasMatch())
            found << entry.key();
    }
    return found;
}

} // namespace surveyhook
