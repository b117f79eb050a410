#include "core/report/tones.h"

namespace pact::report {

using domain::Outcome;
using domain::Stage;

Tone toneOf(Outcome outcome) noexcept {
    switch (outcome) {
        case Outcome::Endorsed: return Tone::Deep;
        case Outcome::EndorsedAmended: return Tone::Medium;
        case Outcome::Noted: return Tone::Light;
        case Outcome::Deferred: return Tone::Warm;
        case Outcome::ReferredBack: return Tone::WarmLight;
        case Outcome::BeforePcg: return Tone::WarmPale;
        case Outcome::NoDecision: return Tone::GreyLight;
        case Outcome::NotEndorsed: return Tone::Dark;
        case Outcome::Concluded: return Tone::Cool;
        case Outcome::Superseded: return Tone::CoolLight;
        case Outcome::Discontinued: return Tone::Grey;
        case Outcome::NotApplicable: return Tone::Strong;
        case Outcome::EnteredInError: return Tone::Violet;
        default: return Tone::GreyPale;
    }
}

Tone toneOf(Stage stage) noexcept {
    switch (stage) {
        case Stage::Implemented: return Tone::Deep;
        case Stage::OngoingPractice: return Tone::Medium;
        case Stage::PartlyImplemented: return Tone::Cool;
        case Stage::InProgress: return Tone::CoolLight;
        case Stage::PlannedUnfunded: return Tone::Warm;
        case Stage::NotStarted: return Tone::WarmPale;
        case Stage::NoLongerApplicable: return Tone::Grey;
        case Stage::NoInformation: return Tone::GreyPale;
    }
    return Tone::GreyPale;
}

}  // namespace pact::report
