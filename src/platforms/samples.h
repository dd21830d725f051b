// SPDX-License-Identifier: GPL-3.0-or-later
// The sample calls that stand as files in resources/samples/ and are compiled in.
#pragma once

#include "domain/ports/platform.h"

namespace surveyhook {

/** The file @p name ("chat-closed.json") of @p platform; its ending gives the content type (.json, .form,
 * .xml). Empty body when there is no such file: a test looks at every sample. */
[[nodiscard]] SampleCall loadSample(const QString &platform, const QString &name, const QString &title,
                                    const QList<HttpHeader> &headers = {});

/** The bytes of a file below resources/samples/. */
[[nodiscard]] QByteArray sampleFile(const QString &path);

} // namespace surveyhook
