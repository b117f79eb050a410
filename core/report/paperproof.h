#pragma once

#include "core/report/content.h"

#include <QByteArray>
#include <QStringList>

class QXmlStreamWriter;

namespace pact::report {

/// What a paper carries so that anybody with the workspace can tell whether it says what the data
/// say: which data it was made from, from what definition, by which program, and hashes of its
/// content. Written as XMP; holds nothing that the paper's audience may not see.
struct PaperProof {
    QUuid workspace;
    storage::Head head;
    domain::ReportDefinition definition;  ///< with its two dates and its language
    QString program;                      ///< name and version, such as "PactDesk 0.1.0"
    QByteArray hash;                      ///< SHA-256 of the canonical content
    QStringList parts;                    ///< each part's name, a tab, 16 digits of its hash
    friend bool operator==(const PaperProof&, const PaperProof&) = default;
};

[[nodiscard]] PaperProof proofOf(const Report& report);

/// The proof that a PDF carries. Damaged when the bytes are no PDF that can be read, when its XMP
/// has more than 32 MiB or when the proof is not such as writeProof() writes; Refused when the file
/// is protected by a password, NotFound when it carries none.
[[nodiscard]] Result<PaperProof> readProof(const QByteArray& pdf);

/// The error of a proof that is not what was written.
[[nodiscard]] tl::unexpected<Error> damagedProof(const QString& detail = {});

/// The names of the parts in which two contents differ, in the order of the second; what only the
/// first has comes last.
[[nodiscard]] QStringList differingParts(const QStringList& before, const QStringList& after);

/// Writes the proof as properties of an XMP description that is open.
void writeProof(QXmlStreamWriter& xml, const PaperProof& proof);
/// The namespace of those properties.
[[nodiscard]] QString proofNamespace();

}  // namespace pact::report
