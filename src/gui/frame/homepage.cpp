// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/homepage.h"

#include "frame/ui_homepage.h"
#include "gui/paletteicon.h"

#include <QAction>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

HomePage::HomePage(const PageTools &tools, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::HomePage>())
    , m_tools(tools)
{
    m_ui->setupUi(this);
    QFont font = m_ui->heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    m_ui->heading->setFont(font);
    m_ui->startNew->setIcon(paletteIcon(u"new"_s));
    m_ui->practice->setIcon(paletteIcon(u"practice"_s));
    m_ui->importFile->setIcon(paletteIcon(u"import"_s));
    m_ui->startNew->setVisible(tools.editor.isThere());
    connect(m_ui->startNew, &QPushButton::clicked, this, [this] { m_tools.editor.startNew(window()); });
    for (const auto &[button, action] :
         {std::pair{m_ui->practice, tools.practice}, std::pair{m_ui->importFile, tools.importFile}}) {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button,
                [button = button, action = action] { button->setEnabled(action->isEnabled()); });
    }
}

HomePage::~HomePage() = default;

void HomePage::refresh(const Overview & /*overview*/) {}

void HomePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace surveyhook
