#pragma once

#include "core/domain/common.h"

namespace pact::domain {

/// What a paper is made from, kept by name and run again on newer data: its kind and meeting, and
/// the masthead as entered (nothing of it is invented by the program).
struct ReportDefinition : Common<ReportDefinition> {
    QString name;
    std::optional<ReportKind> kind;
    Id<Meeting> meeting;
    QString organ;
    QString session;
    QString symbol;
    QString distribution;
    QDate date;
    QString originalLanguage;
    QString agendaItem;
    QString notes;
    LongText introduction;
    Language language;
    QString source;  ///< of what the masthead says
};

/// A value that belongs to the workspace, such as its kind (name `workspace-kind`, value `training`
/// or `reference`).
struct Setting : Common<Setting> {
    QString name;
    QString value;
};

}  // namespace pact::domain
