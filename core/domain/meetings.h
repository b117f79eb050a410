#pragma once

#include "core/domain/common.h"

namespace pact::domain {

/// A meeting of the partnership. Where the day is not known, start and end are the first and last
/// day of the period that the precision names.
struct Meeting : Common<Meeting> {
    QString reference;
    std::optional<MeetingKind> kind;
    std::optional<qint64> number;
    QString title;
    QDate start;
    QDate end;
    std::optional<Precision> precision;
    QString city;
    QString country;
    std::optional<MeetingStatus> status;
    std::vector<Pillar> pillars;
    std::optional<MeetingFormat> format;
    QString host;
    LongText note;
    QString source;
};

/// The first and last day that a meeting can have had: a month or year stands for its days, and
/// counts from the last one. Invalid when no date is known.
[[nodiscard]] QDate lastDayOf(QDate start, QDate end, std::optional<Precision> precision);
[[nodiscard]] inline QDate lastDayOf(const Meeting& meeting) {
    return lastDayOf(meeting.start, meeting.end, meeting.precision);
}

/// What was announced about a meeting, on a day; meetings move, and each announcement is kept.
struct Announcement : Common<Announcement> {
    Id<Meeting> meeting;
    QDate announcedOn;
    QDate start;
    QDate end;
    std::optional<Precision> precision;
    QString city;
    QString country;
    std::optional<MeetingFormat> format;
    QString source;
    LongText note;
};

/// That a partner or a body took part in a meeting. Who the persons were stands in contacts.
struct Attendance : Common<Attendance> {
    Id<Meeting> meeting;
    Id<Partner> partner;
    Id<Body> body;
    std::optional<Capacity> capacity;
    QString delegates;  ///< how many, as the list of the meeting has it
    QString source;
};

/// A figure as a source states it, kept as text ("about 60"); several sources may differ.
struct StatedFigure : Common<StatedFigure> {
    Id<Meeting> meeting;
    QString what;
    QString value;
    QString unitOfMeasure;
    QDate from;
    QDate to;
    QString source;
    QString paragraph;
    bool preferred = false;
    LongText note;
};

struct Document : Common<Document> {
    QString symbol;
    QString title;
    std::optional<DocumentKind> kind;
    QDate date;
    Language language;
    std::optional<Classification> classification;
    Id<Meeting> meeting;
    QString link;
    QString source;
};

}  // namespace pact::domain
