#pragma once

#include "ui/models/chaptertexts.h"
#include "ui/models/reportdefinitions.h"

#include <QComboBox>

namespace pact::ui {

/// The chapters that papers of a kind have. Those in which texts are printed bear a dot, and those
/// that the definition leaves out say so.
class ChapterChooser final : public QComboBox {
    Q_OBJECT

public:
    explicit ChapterChooser(QWidget* parent = nullptr);

    /// Offers the chapters of the definition's kind and chooses the first; does not signal that.
    void setDefinition(const KeptDefinition& definition);
    /// Offers nothing.
    void setNone();
    void mark(const KeptDefinition& definition, const ChapterTexts& texts);
    /// The code of the one that is chosen; empty for none.
    [[nodiscard]] QString chapter() const { return currentData().toString(); }
};

}  // namespace pact::ui
