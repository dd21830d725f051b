// SPDX-License-Identifier: GPL-3.0-or-later
// Hiding secrets in what is stored of a call, however broken it is. The first byte says which letters escape
// it.
#include "fuzz/target.h"
#include "intake/callmask.h"

#include <QJsonDocument>

SURVEYHOOK_FUZZ_TARGET(masks)

namespace surveyhook {

namespace {

bool isJson(const QByteArray &bytes)
{
    QJsonParseError error;
    (void)QJsonDocument::fromJson(bytes, &error);
    return error.error == QJsonParseError::NoError;
}

} // namespace

void fuzz::masks(const QByteArray &bytes)
{
    using namespace Qt::Literals::StringLiterals;
    const Credentials credentials{.secret = Secret(u"tajne-słowo-51c2"_s),
                                  .user = u"smhook"_s,
                                  .password = Secret(u"Żubr-42"_s)};
    const bool asQuery = !bytes.isEmpty() && bytes.at(0) == '?';
    RawRequest request{.method = "POST",
                       .path = "/in/key-1",
                       .rawQuery = asQuery ? bytes : QByteArray(),
                       .headers = {{"authorization", "Basic c21ob29rOsW7dWJyLTQy"},
                                   {"x-note", bytes.left(200)}},
                       .body = bytes};
    const bool wasJson = isJson(bytes);
    maskCredentials(request, credentials);
    require(!wasJson || isJson(request.body), "good JSON stays good JSON");
    require(!request.body.contains("tajne-słowo-51c2"), "the secret is gone");
    require(!request.header("authorization").contains("c21ob29rOsW7dWJyLTQy"), "the login is gone");
}

} // namespace surveyhook
