#include "ui/dialogs/filechooser.h"

#include <QFileDialog>
#include <QFileInfo>

namespace pact::ui {

namespace {

QFileDialog* makeDialog(QWidget* parent, const FileQuestion& question, FileChooser::Answer answer) {
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(question.filter);
    const QFileInfo suggestion(question.suggestion);
    dialog->setDirectory(suggestion.isDir() ? question.suggestion : suggestion.absolutePath());
    if (!suggestion.isDir()) dialog->selectFile(suggestion.fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(answer));
    return dialog;
}

}  // namespace

void DialogFileChooser::askForExisting(QWidget* parent, const FileQuestion& question,
                                       Answer answer) {
    QFileDialog* dialog = makeDialog(parent, question, std::move(answer));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void DialogFileChooser::askForNew(QWidget* parent, const FileQuestion& question, Answer answer) {
    QFileDialog* dialog = makeDialog(parent, question, std::move(answer));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(question.suffix);
    dialog->open();
}

}  // namespace pact::ui
