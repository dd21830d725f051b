// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duration.h"

#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;

class TestDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void unitsHaveTheWrittenCodes_data();
    void unitsHaveTheWrittenCodes();
    void unknownUnitsAreNone();
};

void TestDuration::unitsHaveTheWrittenCodes_data()
{
    QTest::addColumn<Duration::Unit>("unit");
    QTest::addColumn<QString>("code");
    QTest::newRow("seconds") << Duration::Unit::Seconds << u"seconds"_s;
    QTest::newRow("minutes") << Duration::Unit::Minutes << u"minutes"_s;
    QTest::newRow("hours") << Duration::Unit::Hours << u"hours"_s;
    QTest::newRow("days") << Duration::Unit::Days << u"days"_s;
    QTest::newRow("workdays") << Duration::Unit::Workdays << u"workdays"_s;
    QTest::newRow("weeks") << Duration::Unit::Weeks << u"weeks"_s;
}

void TestDuration::unitsHaveTheWrittenCodes()
{
    QFETCH(Duration::Unit, unit);
    QFETCH(QString, code);
    QCOMPARE(unitCode(unit), code);
    QCOMPARE(unitFromCode(code), std::optional(unit));
}

void TestDuration::unknownUnitsAreNone()
{
    for (const QString &code : {u""_s, u"day"_s, u"Days"_s, u"months"_s, u"dni"_s})
        QVERIFY2(!unitFromCode(code), qPrintable(code));
}

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
