// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of the pages.
#include "gui/editor/actionspage.h"
#include "gui/editor/connectpage.h"
#include "gui/editor/editorpage.h"
#include "gui/editor/errorspage.h"
#include "gui/editor/fieldspage.h"
#include "gui/editor/filterspage.h"
#include "gui/editor/finishpage.h"
#include "gui/editor/lookuppage.h"
#include "gui/editor/mappingpage.h"
#include "gui/editor/messagepage.h"
#include "gui/editor/startpage.h"
#include "gui/editor/surveypage.h"
#include "gui/editor/timingpage.h"

namespace surveyhook {

QList<EditorPage *> makeEditorPages(EditorSession *session, QWidget *parent)
{
    return {
        new StartPage(session, parent),   new SurveyPage(session, parent),  new FieldsPage(session, parent),
        new FiltersPage(session, parent), new ConnectPage(session, parent), new LookupPage(session, parent),
        new MappingPage(session, parent), new MessagePage(session, parent), new ActionsPage(session, parent),
        new TimingPage(session, parent),  new ErrorsPage(session, parent),  new FinishPage(session, parent),
    };
}

} // namespace surveyhook
