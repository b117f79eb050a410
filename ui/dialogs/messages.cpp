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

namespace {

void offer(QMessageBox* box, const QString& explanation, const QString& deed,
           std::function<void()> then) {
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(explanation);
    QPushButton* go = box->addButton(deed, QMessageBox::AcceptRole);
    box->setDefaultButton(go);
    QObject::connect(go, &QPushButton::clicked, box->parent(), std::move(then));
    box->open();
}

}  // namespace

void askWhether(QWidget* parent, const QString& question, const QString& explanation,
                const QString& yes, std::function<void()> then) {
    offer(new QMessageBox(QMessageBox::Question, QMessageBox::tr("PactDesk"), question,
                          QMessageBox::Cancel, parent),
          explanation, yes, std::move(then));
}

void tellDone(QWidget* parent, const QString& done, const QString& explanation, const QString& deed,
              std::function<void()> then) {
    offer(new QMessageBox(QMessageBox::Information, QMessageBox::tr("PactDesk"), done,
                          QMessageBox::Close, parent),
          explanation, deed, std::move(then));
}

}  // namespace pact::ui
