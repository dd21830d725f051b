// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/message/placeholderedit.h"

#include "gui/widgets/statestyle.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextObjectInterface>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int pillObject = QTextFormat::UserObject + 1;
constexpr int pillName = QTextFormat::UserProperty + 1;

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(u"\\{\\{\\s*([^{}\\r\\n]{1,100}?)\\s*\\}\\}"_s);
    return pattern;
}

QTextCharFormat pillFormat(const QString &name)
{
    QTextCharFormat format;
    format.setObjectType(pillObject);
    format.setProperty(pillName, name);
    // So that the words in the pill stand on the line of the words around it.
    format.setVerticalAlignment(QTextCharFormat::AlignBottom);
    return format;
}

/** Draws the pills of one field. */
class PillPainter final
    : public QObject
    , public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit PillPainter(PlaceholderEdit *edit) : QObject(edit), m_edit(edit) {}

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &format) override
    {
        const QFontMetricsF metrics(m_edit->font());
        return {metrics.horizontalAdvance(placeholderTitle(format.property(pillName).toString()))
                    + 1.4 * metrics.height(),
                metrics.height() + 1};
    }

    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                    const QTextFormat &format) override
    {
        const QString name = format.property(pillName).toString();
        const QPalette palette = m_edit->palette();
        const QColor color = toneColor(m_edit->isKnown(name) ? Tone::Active : Tone::Bad, palette);
        const QFontMetricsF metrics(m_edit->font());
        const QRectF pill = rect.adjusted(0.2 * metrics.height(), 0.5, -0.2 * metrics.height(), -0.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color, 1));
        painter->setBrush(tint(color, palette, 0.16));
        painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter->setFont(m_edit->font());
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(pill, Qt::AlignCenter, placeholderTitle(name));
        painter->restore();
    }

private:
    PlaceholderEdit *m_edit;
};

} // namespace

QString placeholderTitle(const QString &name)
{
    if (name == u"SurveyLink")
        //: the name of a placeholder in a message: the address of the survey stands there
        return PlaceholderEdit::tr("Survey link");
    if (name == u"OptOutLink")
        //: the name of a placeholder in a message: the address to say that one wants no more mails
        return PlaceholderEdit::tr("Opt-out link");
    if (name == u"ID_RESPONDENT")
        //: the name of a placeholder in a message
        return PlaceholderEdit::tr("Person's number");
    return name;
}

QStringList placeholderNamesIn(const QString &text)
{
    QStringList names;
    auto matches = placeholderPattern().globalMatch(text);
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    names.removeDuplicates();
    return names;
}

PlaceholderEdit::PlaceholderEdit(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    document()->documentLayout()->registerHandler(pillObject, new PillPainter(this));
    connect(this, &QTextEdit::textChanged, this, &PlaceholderEdit::edited);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        // What is typed after a pill is plain text again; of a selection it would undo the pills themselves.
        if (!textCursor().hasSelection() && currentCharFormat().hasProperty(pillName))
            setCurrentCharFormat({});
    });
}

void PlaceholderEdit::setSingleLine(bool single)
{
    m_single = single;
    setLineWrapMode(single ? NoWrap : WidgetWidth);
    setVerticalScrollBarPolicy(single ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(single ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fitHeight();
}

void PlaceholderEdit::fitHeight()
{
    if (m_single)
        setFixedHeight(fontMetrics().height() + 2 + int(2 * document()->documentMargin()) + 2 * frameWidth());
}

bool PlaceholderEdit::isKnown(const QString &name) const
{
    return m_known.isEmpty() || m_known.contains(name);
}

void PlaceholderEdit::setKnownNames(const QStringList &names)
{
    m_known = names;
    viewport()->update();
}

QString PlaceholderEdit::textBetween(int from, int to) const
{
    QString text;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.position() > from && block.position() <= to)
            text += u'\n';
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QString words = fragment.text();
            const QString name = fragment.charFormat().property(pillName).toString();
            for (int i = 0; i < words.size(); ++i) {
                if (const int at = fragment.position() + i; at < from || at >= to)
                    continue;
                const QChar c = words.at(i);
                if (c == QChar::ObjectReplacementCharacter)
                    text += u"{{"_s + name + u"}}"_s;
                else
                    text += c == QChar::LineSeparator || c == QChar::ParagraphSeparator ? QChar(u'\n') : c;
            }
        }
    }
    return text;
}

QString PlaceholderEdit::templateText() const
{
    return textBetween(0, document()->characterCount());
}

void PlaceholderEdit::insertPieces(QTextCursor &cursor, const QString &text) const
{
    qsizetype from = 0;
    auto matches = placeholderPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        cursor.insertText(text.mid(from, match.capturedStart() - from), QTextCharFormat());
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), pillFormat(match.captured(1)));
        from = match.capturedEnd();
    }
    cursor.insertText(text.mid(from), QTextCharFormat());
}

void PlaceholderEdit::setTemplateText(const QString &text)
{
    if (text == templateText())
        return;
    const QSignalBlocker quiet(this);
    document()->setUndoRedoEnabled(false);
    document()->clear();
    QTextCursor cursor(document());
    insertPieces(cursor, m_single ? text.simplified() : text);
    document()->setUndoRedoEnabled(true);
    moveCursor(QTextCursor::Start);
}

void PlaceholderEdit::insertTemplate(const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    QString words = text;
    if (m_single)
        words.replace(QRegularExpression(u"\\s*[\\r\\n]+\\s*"_s), u" "_s);
    insertPieces(cursor, words);
    cursor.endEditBlock();
    setTextCursor(cursor);
    setCurrentCharFormat({});
}

QMimeData *PlaceholderEdit::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    mime->setText(textBetween(textCursor().selectionStart(), textCursor().selectionEnd()));
    return mime;
}

bool PlaceholderEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void PlaceholderEdit::insertFromMimeData(const QMimeData *source)
{
    insertTemplate(source->text());
}

void PlaceholderEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isBreak = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_single && isBreak) {
        event->ignore();
        return;
    }
    QTextEdit::keyPressEvent(event);
    if (event->text().contains(u'}'))
        makePills();
}

/** Braces that were typed by hand become a pill as soon as they are complete. */
void PlaceholderEdit::makePills()
{
    const QTextBlock block = textCursor().block();
    const QRegularExpressionMatch match = placeholderPattern().match(block.text());
    if (!match.hasMatch())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(match.capturedStart()));
    cursor.setPosition(block.position() + int(match.capturedEnd()), QTextCursor::KeepAnchor);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), pillFormat(match.captured(1)));
    setTextCursor(cursor);
    setCurrentCharFormat({});
}

void PlaceholderEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
    else if (event->type() == QEvent::LanguageChange)
        document()->markContentsDirty(0, document()->characterCount()); // pills grow and shrink
}

} // namespace surveyhook

#include "placeholderedit.moc"
