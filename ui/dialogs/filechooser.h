#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace pact::ui {

/// Which file is asked for.
struct FileQuestion {
    QString title;
    QString suggestion;  ///< folder or file to begin with
    QString filter;      ///< such as "Workspaces (*.pact)"
    QString suffix;      ///< given to a name without one
};

/// Asks the user for a file; a seam, so that tests can answer. The answer comes later, and not at
/// all when the user thinks better of it.
class FileChooser {
public:
    using Answer = std::function<void(const QString& path)>;

    virtual ~FileChooser() = default;
    virtual void askForExisting(QWidget* parent, const FileQuestion& question, Answer answer) = 0;
    virtual void askForNew(QWidget* parent, const FileQuestion& question, Answer answer) = 0;
};

/// Asks with a file dialog.
class DialogFileChooser final : public FileChooser {
public:
    void askForExisting(QWidget* parent, const FileQuestion& question, Answer answer) override;
    void askForNew(QWidget* parent, const FileQuestion& question, Answer answer) override;
};

}  // namespace pact::ui
