#pragma once

#include "core/report/papers.h"
#include "ui/models/referencebook.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace pact::ui {

class DayField;

/// Asks for which PCG a report is made and as at which day.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// The meetings of the Policy Consultative Group, latest first.
    ExportDialog(const std::vector<Choice>& meetings, QWidget* parent);

Q_SIGNALS:
    /// `reference` is how the meeting is called.
    void answered(const pact::report::PaperOptions& options, const QString& reference);

private:
    void submit();

    QComboBox* m_meeting;
    DayField* m_asAt;
};

}  // namespace pact::ui
