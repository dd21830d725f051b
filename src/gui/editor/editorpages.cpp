// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of the pages.
#include "gui/editor/connectpage.h"
#include "gui/editor/editorpage.h"
#include "gui/editor/fieldspage.h"
#include "gui/editor/filterspage.h"
#include "gui/editor/startpage.h"
#include "gui/editor/timingpage.h"

namespace surveyhook {

QList<EditorPage *> makeEditorPages(EditorSession *session, QWidget *parent)
{
    return {
        new StartPage(session, parent),   new FieldsPage(session, parent), new FiltersPage(session, parent),
        new ConnectPage(session, parent), new TimingPage(session, parent),
    };
}

} // namespace surveyhook
