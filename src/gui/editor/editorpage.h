// SPDX-License-Identifier: GPL-3.0-or-later
// One page of an automation, the same in the wizard and in the editor's tabs.
#pragma once

#include "gui/editor/editorsession.h"

#include <QWidget>

namespace surveyhook {

/** Ids of the steps, in their order; kept in drafts, never shown. */
namespace steps {
inline constexpr QLatin1StringView start("start");
inline constexpr QLatin1StringView survey("survey");
inline constexpr QLatin1StringView fields("fields");
inline constexpr QLatin1StringView filters("filters");
inline constexpr QLatin1StringView connect("connect");
inline constexpr QLatin1StringView lookup("lookup"); // only where the platform has look-ups
inline constexpr QLatin1StringView mapping("mapping");
inline constexpr QLatin1StringView message("message");
inline constexpr QLatin1StringView actions("actions");
inline constexpr QLatin1StringView timing("timing");
inline constexpr QLatin1StringView errors("errors");
inline constexpr QLatin1StringView finish("finish");
} // namespace steps

/** What a page still lacks. */
struct Missing
{
    QString sentence = {}; // "Choose the survey that people are to answer."; empty: nothing
    QWidget *field = nullptr; // where the focus goes when "Next" is pressed
};

/** Lives in the window's thread; shows the session and follows its signals by itself. Retranslates itself on
 * LanguageChange. A page must fit 1024 × 700 with the rails beside it (about 560 × 480): scroll areas inside,
 * never a fixed size. */
class EditorPage : public QWidget
{
    Q_OBJECT

public:
    /** @p session must outlive the page. */
    EditorPage(EditorSession *session, QWidget *parent = nullptr) : QWidget(parent), m_session(session) {}

    [[nodiscard]] virtual QString step() const = 0; // one of steps::
    [[nodiscard]] virtual QString title() const = 0; // "Which fields do we keep?"
    [[nodiscard]] virtual QString railTitle() const = 0; // short, for the rail and the tabs: "Fields"
    /** "Why do we ask this?", one or two sentences. */
    [[nodiscard]] virtual QString why() const = 0;
    [[nodiscard]] virtual Missing missing() const { return {}; }
    [[nodiscard]] virtual bool isOptional() const { return false; }
    /** The page comes to the front; the first field should take the focus. */
    virtual void opened() {}
    /** "Next" was pressed: take over what has been typed but not added yet. */
    virtual void takeOver() {}
    /** F5: try out again what the page tries out. */
    virtual void testAgain() {}

Q_SIGNALS:
    /** missing() may have changed. */
    void stateChanged();
    /** What takeOver() began has ended well: go on to the next page. */
    void nextWanted();
    /** A link to another page was pressed. */
    void stepWanted(const QString &step);

protected:
    [[nodiscard]] EditorSession *session() const { return m_session; }

private:
    EditorSession *m_session;
};

/** All pages in their order for @p session; each belongs to @p parent. (editorpages.cpp: the one list.) */
[[nodiscard]] QList<EditorPage *> makeEditorPages(EditorSession *session, QWidget *parent);

} // namespace surveyhook
