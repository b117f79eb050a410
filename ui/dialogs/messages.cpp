#include "ui/dialogs/messages.h"

#include <QMessageBox>
#include <QPushButton>

namespace pact::ui {

void tellFailure(QWidget* parent, const QString& tried, const Error& error) {
    auto* box = new QMessageBox(QMessageBox::Warning, QMessageBox::tr("PactDesk"), tried,
                                QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(error.message);
    if (!error.detail.isEmpty()) box->setDetailedText(error.detail);
    box->open();
}

void askWhether(QWidget* parent, const QString& question, const QString& explanation,
                const QString& yes, std::function<void()> then) {
    auto* box = new QMessageBox(QMessageBox::Question, QMessageBox::tr("PactDesk"), question,
                                QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(explanation);
    QPushButton* go = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(go);
    QObject::connect(go, &QPushButton::clicked, parent, std::move(then));
    box->open();
}

}  // namespace pact::ui
