#pragma once

#include <QDate>
#include <QLineEdit>

namespace pact::ui {

/// A day that may be absent: typed in any usual form, or picked in a calendar.
class DayField final : public QLineEdit {
    Q_OBJECT

public:
    explicit DayField(QWidget* parent = nullptr);

    void setDay(QDate day);
    /// Invalid while empty or not understood.
    [[nodiscard]] QDate day() const;
    [[nodiscard]] bool isUnderstood() const {
        return text().trimmed().isEmpty() || day().isValid();
    }

Q_SIGNALS:
    /// The field holds another day, or none, after typing has ended or one was picked.
    void dayChanged(QDate day);

private:
    void pick();
    void tidy();

    QDate m_last;
};

}  // namespace pact::ui
