// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerrules.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook::architecture {

namespace {

const QHash<QString, QStringList> &allowedUses()
{
    static const QStringList lowest = {u"base"_s, u"domain"_s};
    static const QStringList face = {u"base"_s, u"domain"_s, u"setup"_s, u"wording"_s, u"engine"_s};
    static const QHash<QString, QStringList> table = {
        {u"base"_s, {}},
        {u"domain"_s, {u"base"_s}},
        {u"setup"_s, lowest},
        {u"workspace"_s, lowest},
        {u"storage"_s, lowest},
        {u"platforms"_s, lowest},
        {u"intake"_s, lowest},
        {u"mail"_s, lowest},
        {u"delivery"_s, lowest},
        {u"tunnel"_s, lowest},
        {u"wording"_s, lowest},
        {u"engine"_s,
         {u"base"_s, u"domain"_s, u"setup"_s, u"workspace"_s, u"storage"_s, u"platforms"_s, u"intake"_s,
          u"mail"_s, u"delivery"_s, u"tunnel"_s, u"wording"_s}},
        {u"cli"_s, face},
        {u"gui"_s, face},
        {u"app"_s, {u"base"_s, u"wording"_s, u"engine"_s, u"cli"_s, u"gui"_s}},
    };
    return table;
}

bool mayUse(const QString &module, const QString &used)
{
    return module == used || allowedUses().value(module).contains(used);
}

/** What the folders of the window may use of each other; a folder that is not named here may use any. */
const QHash<QString, QStringList> &windowUses()
{
    static const QStringList shared = {u"widgets"_s, u"message"_s, u"survey"_s, u"reach"_s};
    static const QHash<QString, QStringList> table = {
        {u"widgets"_s, {}},
        {u"message"_s, {u"widgets"_s}},
        {u"survey"_s, {u"widgets"_s}},
        {u"reach"_s, {u"widgets"_s}},
        {u"editor"_s, shared + QStringList{u"frame"_s}},
        {u"office"_s, shared + QStringList{u"frame"_s}},
    };
    return table;
}

bool mayUseInWindow(const QString &path, const QString &header)
{
    const QString folder = path.section(u'/', 1, -2);
    const QString used = header.section(u'/', 1, -2);
    return folder == used || !windowUses().contains(folder) || windowUses().value(folder).contains(used);
}

bool hasWindow(const QString &module)
{
    return module == "gui"_L1 || module == "app"_L1;
}

bool isWindowHeader(const QString &header, const QString &qtHeaders)
{
    for (const QString &library :
         {u"QtWidgets"_s, u"QtGui"_s, u"QtSvg"_s, u"QtSvgWidgets"_s, u"QtPrintSupport"_s}) {
        if (header == library || header.startsWith(QString(library + u'/'))
            || (!header.contains(u'/') && QFile::exists(qtHeaders + u'/' + library + u'/' + header)))
            return true;
    }
    return false;
}

QString faultText(const Source &source, const QString &what)
{
    return source.path + ": "_L1 + what;
}

/** The place after the literal that starts with the quote at @p start. */
qsizetype endOfPlainLiteral(const QString &text, qsizetype start)
{
    const QChar quote = text.at(start);
    qsizetype i = start + 1;
    while (i < text.size() && text.at(i) != quote && text.at(i) != u'\n')
        i += text.at(i) == u'\\' ? 2 : 1;
    return std::min(i + 1, text.size());
}

qsizetype endOfRawLiteral(const QString &text, qsizetype start)
{
    const qsizetype open = text.indexOf(u'(', start);
    const QString close = u')' + text.mid(start + 1, open - start - 1) + u'"';
    const qsizetype end = open < 0 ? -1 : text.indexOf(close, open);
    return end < 0 ? text.size() : end + close.size();
}

/** Whether a quote at @p i stands inside a number: 1'000'000. */
bool partsDigits(const QString &text, qsizetype i)
{
    return text.at(i) == u'\'' && i > 0 && text.at(i - 1).isLetterOrNumber() && i + 1 < text.size()
           && text.at(i + 1).isLetterOrNumber()
           && (i < 2 || text.at(i - 1) != u'u' || text.at(i - 2).isLetterOrNumber());
}

} // namespace

QStringList knownModules()
{
    return allowedUses().keys();
}

QStringList stringLiterals(const QString &text)
{
    static const QRegularExpression includeLine(u"^[ \\t]*#[ \\t]*include[^\\n]*"_s,
                                                QRegularExpression::MultilineOption);
    QString code = text;
    code.remove(includeLine);
    QStringList literals;
    for (qsizetype i = 0; i < code.size();) {
        const QStringView rest = QStringView(code).sliced(i);
        qsizetype end = i + 1;
        if (rest.startsWith("//"_L1)) {
            end = code.indexOf(u'\n', i);
        } else if (rest.startsWith("/*"_L1)) {
            end = code.indexOf("*/"_L1, i + 2);
            end = end < 0 ? end : end + 2;
        } else if (rest.startsWith(u'"')) {
            const bool raw = i > 0 && code.at(i - 1) == u'R';
            end = raw ? endOfRawLiteral(code, i) : endOfPlainLiteral(code, i);
            literals.append(code.mid(i, end - i));
        } else if (rest.startsWith(u'\'') && !partsDigits(code, i)) {
            end = endOfPlainLiteral(code, i);
        }
        i = end < 0 ? code.size() : end;
    }
    return literals;
}

QStringList includeFaults(const Source &source, const QStringList &platforms, const QString &qtHeaders)
{
    static const QRegularExpression include(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"\\n]+)"_s,
                                            QRegularExpression::MultilineOption);
    const QString module = source.module();
    QStringList faults;
    for (auto matches = include.globalMatch(source.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString header = match.captured(2);
        const QString used = header.section(u'/', 0, 0);
        if (match.captured(1) == "<"_L1) {
            if (!hasWindow(module) && isWindowHeader(header, qtHeaders))
                faults.append(faultText(source, u"includes <"_s + header + u">, a class of the window"_s));
        } else if (header.split(u'/').contains(".."_L1)) {
            faults.append(faultText(source, u"includes "_s + header + u" by a way around"_s));
        } else if (allowedUses().contains(used) && !mayUse(module, used)) {
            faults.append(faultText(source, u"includes "_s + header));
        } else if (module == "gui"_L1 && used == "gui"_L1 && !mayUseInWindow(source.path, header)) {
            faults.append(faultText(source, u"includes "_s + header + u", of another part of the window"_s));
        } else if (module != "platforms"_L1 && used == "platforms"_L1
                   && platforms.contains(header.section(u'/', 1, 1))) {
            faults.append(faultText(source, u"includes "_s + header + u", the inside of one platform"_s));
        }
    }
    return faults;
}

QStringList linkFaults(const Source &cmake)
{
    static const QRegularExpression library(u"Surveyhook::([A-Za-z]+)"_s);
    static const QRegularExpression window(u"Qt6?::(Widgets|Gui|Svg|SvgWidgets|PrintSupport)\\b"_s);
    const QString module = cmake.module();
    QStringList faults;
    for (auto matches = library.globalMatch(cmake.text); matches.hasNext();) {
        const QString used = matches.next().captured(1).toLower();
        if (!mayUse(module, used))
            faults.append(faultText(cmake, u"links "_s + used));
    }
    if (const QRegularExpressionMatch match = window.match(cmake.text);
        match.hasMatch() && !hasWindow(module))
        faults.append(faultText(cmake, u"links "_s + match.captured()));
    return faults;
}

QStringList nameFaults(const Source &source, const QStringList &platforms)
{
    if (source.module() == "platforms"_L1)
        return {};
    // What can be sent to is part of the workspace file's own words: "webankieta.add-respondent" (contract.md
    // §3).
    static const QStringList wordsOfTheFile = {u"surveylab"_s, u"webankieta"_s, u"enalyzer"_s};
    QStringList faults;
    const QStringList literals = stringLiterals(source.text);
    for (const QString &literal : literals) {
        for (const QString &platform : platforms) {
            if (source.module() == "workspace"_L1 && wordsOfTheFile.contains(platform))
                continue;
            if (literal.contains(platform, Qt::CaseInsensitive))
                faults.append(faultText(source, u"names "_s + platform + u" in "_s + literal.left(80)));
        }
    }
    return faults;
}

} // namespace surveyhook::architecture
