// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/languagechoice.h"

#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;

class TestMessageLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void followsTheField_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("table") << u"Dutch"_s << u"nl"_s;
        QTest::newRow("table, other case, spaces") << u" DUTCH "_s << u"nl"_s;
        QTest::newRow("language itself") << u"nl"_s << u"nl"_s;
        QTest::newRow("with a region") << u"nl-BE"_s << u"nl"_s;
        QTest::newRow("with a region, other sign") << u"PL_pl"_s << u"pl"_s;
        QTest::newRow("unknown") << u"fr"_s << u"en"_s;
        QTest::newRow("missing") << u""_s << u"en"_s;
        QTest::newRow("table to a language we lack") << u"german"_s << u"en"_s;
    }

    void followsTheField()
    {
        QFETCH(QString, value);
        QFETCH(QString, expected);
        const LanguageChoice choice{.fixed = {},
                                    .field = u"data.lang"_s,
                                    .table = {{u"dutch"_s, u"nl"_s}, {u"german"_s, u"de"_s}},
                                    .otherwise = u"en"_s};
        const QJsonObject data{{u"data"_s, QJsonObject{{u"lang"_s, value}}}};
        QCOMPARE(chooseLanguage(choice, data, {u"pl"_s, u"nl"_s, u"en"_s}), expected);
    }

    void fixedLanguageIsNeverReplaced()
    {
        QCOMPARE(chooseLanguage({.fixed = u"nl"_s}, {}, {u"pl"_s, u"nl"_s}), u"nl"_s);
        QCOMPARE(chooseLanguage({.fixed = u"de"_s}, {}, {u"pl"_s, u"nl"_s}), u"de"_s);
    }

    void withoutAnyChoiceTheFirst()
    {
        QCOMPARE(chooseLanguage({}, {}, {u"pl"_s, u"nl"_s}), u"pl"_s);
        QCOMPARE(chooseLanguage({.field = u"x"_s, .otherwise = u"fr"_s}, {}, {u"pl"_s, u"nl"_s}), u"pl"_s);
        QCOMPARE(chooseLanguage({}, {}, {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestMessageLanguage)
#include "tst_messagelanguage.moc"
