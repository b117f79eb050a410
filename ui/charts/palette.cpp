#include "ui/charts/palette.h"

namespace pact::ui {

QColor colourOf(report::Tone tone) {
    using report::Tone;
    switch (tone) {
        case Tone::Deep: return {0x1f, 0x3b, 0x57};
        case Tone::Strong: return {0x2f, 0x5d, 0x8a};
        case Tone::Medium: return {0x5b, 0x8d, 0xb8};
        case Tone::Light: return {0xa9, 0xc8, 0xe2};
        case Tone::Warm: return {0xa8, 0x65, 0x1a};
        case Tone::WarmLight: return {0xdb, 0xa6, 0x50};
        case Tone::WarmPale: return {0xf2, 0xdd, 0xb3};
        case Tone::Cool: return {0x3f, 0x7f, 0x77};
        case Tone::CoolLight: return {0x8f, 0xc2, 0xb9};
        case Tone::Dark: return {0x4a, 0x4a, 0x4a};
        case Tone::Grey: return {0x8c, 0x8c, 0x8c};
        case Tone::GreyLight: return {0xbd, 0xbd, 0xbd};
        case Tone::Violet: return {0x76, 0x68, 0x9a};
        case Tone::GreyPale: return {0xdd, 0xdd, 0xdd};
    }
    return Qt::gray;
}

QColor inkOn(const QColor& colour) {
    return qGray(colour.rgb()) > 140 ? QColor(Qt::black) : QColor(Qt::white);
}

}  // namespace pact::ui
