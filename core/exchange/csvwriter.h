#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QString>

#include <vector>

namespace pact::exchange {

/// Writes a table of comma-separated values (RFC 4180) in UTF-8 to a device, a row at a time, rows
/// ended by CR LF. A text that a spreadsheet would take for a formula gets an apostrophe before it.
class CsvWriter {
public:
    explicit CsvWriter(QIODevice& device) : m_device(&device) {}

    [[nodiscard]] Status write(const std::vector<QString>& cells);

private:
    QIODevice* m_device;
};

/// The text as it may stand in a cell without being run as a formula.
[[nodiscard]] QString withProof(const QString& text);
/// The text that withProof() was given.
[[nodiscard]] QString withoutProof(const QString& text);

}  // namespace pact::exchange
