#pragma once

#include "core/domain/common.h"

namespace pact::domain {

/// What a paper is made from, kept by name and run again on newer data: its kind and what it is
/// about, the dates and the filter, and the masthead as entered (nothing of it is invented by the
/// program). Its audience is the paper's.
struct ReportDefinition : Common<ReportDefinition> {
    QString name;
    std::optional<ReportKind> kind;
    Id<Meeting> meeting;
    Id<Partner> partner;
    Id<Recommendation> recommendation;
    QDate since;                     ///< first day of the period, where the kind has one
    QDate asAt;                      ///< empty: the kind's own, such as the meeting's last day
    QDate knownAt;                   ///< empty: no limit
    std::vector<Pillar> pillars;     ///< only recommendations of these; empty: all
    std::vector<Outcome> standings;  ///< only those with one of these standings; empty: all
    QString words;                   ///< only those in which each word begins some word
    QString chapters;                ///< codes of the chapters wanted, with blanks; empty: all
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

/// What the Unit writes before and after the text of a chapter that the program makes.
struct ChapterText : Common<ChapterText> {
    Id<ReportDefinition> definition;
    QString chapter;  ///< the code of a chapter of the definition's kind
    LongText introduction;
    LongText closing;
};

/// A value that belongs to the workspace, such as its kind (name `workspace-kind`, value `training`
/// or `reference`).
struct Setting : Common<Setting> {
    QString name;
    QString value;
};

}  // namespace pact::domain
