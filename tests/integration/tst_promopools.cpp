// SPDX-License-Identifier: GPL-3.0-or-later
// The doctor looks at the pools of promo codes that are being given away.
#include "support/enginerig.h"
#include "support/exampleworkspace.h"
#include "wording/doctorwording.h"
#include "wording/language.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

class TestPromoPools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        QVERIFY(installLanguage(*qApp, u"en"_s));
        m_rig = std::make_unique<EngineRig>();
    }
    void cleanup() { m_rig.reset(); }

    void theDoctorNamesAPoolThatRunsLow_data()
    {
        QTest::addColumn<int>("codes");
        QTest::addColumn<int>("warnBelow");
        QTest::addColumn<Finding::Status>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("enough") << 5 << 5 << Finding::Status::Ok << u"5 codes left"_s;
        QTest::newRow("few") << 4 << 5 << Finding::Status::Warning << u"4 codes left"_s;
        QTest::newRow("few are no matter") << 1 << 0 << Finding::Status::Ok << u"1 code left"_s;
        QTest::newRow("none") << 0 << 5 << Finding::Status::Failed << u"no code left"_s;
        QTest::newRow("none, although few are no matter")
            << 0 << 0 << Finding::Status::Failed << u"no code left"_s;
    }
    void theDoctorNamesAPoolThatRunsLow()
    {
        QFETCH(int, codes);
        QFETCH(int, warnBelow);
        QFETCH(Finding::Status, status);
        QFETCH(QString, words);
        QVERIFY(m_rig->import(workspace(u"on"_s)));
        const auto pool = m_rig->desk().putPromoPool(u"spring"_s, u"Spring"_s, warnBelow);
        QVERIFY(pool);
        QString text;
        for (int i = 0; i < codes; ++i)
            text += u"CODE-%1\n"_s.arg(i);
        QVERIFY(m_rig->desk().addPromoCodes(*pool, text));
        const QList<Finding> found = findings();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().status, status);
        QCOMPARE(found.constFirst().values.value("name"_L1), "Spring"_L1);
        QCOMPARE(found.constFirst().values.value("left"_L1), codes);
        const QStringList statuses{u"ok"_s, u"warning"_s, u"failed"_s};
        const QString told = doctorSentence(u"promo_pool"_s, statuses.value(static_cast<int>(status)),
                                            found.constFirst().values);
        QVERIFY2(told.contains(u"Spring") && told.contains(words), qPrintable(told));
    }

    void aPoolThatIsNotThereIsEmpty()
    {
        QVERIFY(m_rig->import(workspace(u"on"_s)));
        QCOMPARE(findings().size(), 1);
        QCOMPARE(findings().constFirst().status, Finding::Status::Failed);
        QCOMPARE(findings().constFirst().values.value("name"_L1), "spring"_L1);
    }

    void onlyAutomationsThatAreOnMatter()
    {
        QVERIFY(m_rig->import(workspace(u"off"_s)));
        QVERIFY(findings().isEmpty());
        QVERIFY(m_rig->desk().overview()->lowPools.isEmpty());
    }

private:
    static QByteArray workspace(const QString &state)
    {
        QJsonObject file = exampleFile();
        QJsonObject automation = file["automations"_L1][0].toObject();
        automation["state"_L1] = state;
        automation["also"_L1] = QJsonArray{QJsonObject{{u"type"_s, u"promo"_s},
                                                       {u"connection"_s, u"office-mail"_s},
                                                       {u"message"_s, u"invite-nps"_s},
                                                       {u"pool"_s, u"spring"_s}}};
        file["automations"_L1] = QJsonArray{automation};
        return QJsonDocument(file).toJson();
    }
    QList<Finding> findings()
    {
        QList<Finding> pools;
        for (const Finding &finding : m_rig->desk().doctor()) {
            if (finding.code == u"promo_pool")
                pools.append(finding);
        }
        return pools;
    }

    std::unique_ptr<EngineRig> m_rig;
};

QTEST_GUILESS_MAIN(TestPromoPools)
#include "tst_promopools.moc"
