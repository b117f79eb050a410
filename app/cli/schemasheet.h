#pragma once

#include <QJsonObject>
#include <QString>

namespace pact::cli {

/// Every entity and field that a workspace of this version has.
[[nodiscard]] QJsonObject schemaToJson();
[[nodiscard]] QString schemaToText();

}  // namespace pact::cli
