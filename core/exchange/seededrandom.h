#pragma once

#include <QUuid>

#include <cstdint>

namespace pact::exchange {

/// A sequence of numbers that depends on nothing but its seed, on every system (SplitMix64).
class SeededRandom {
public:
    explicit SeededRandom(quint64 seed) : m_state(seed) {}

    [[nodiscard]] quint64 next() {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// A number from 0 to count - 1; count is at least 1.
    [[nodiscard]] int below(qsizetype count) {
        return static_cast<int>(next() % static_cast<quint64>(count));
    }

    /// An id in the form of version 7 whose time is only a count, so that ids ascend.
    [[nodiscard]] QUuid nextId(quint64 milliseconds) {
        const quint64 high = next();
        const quint64 low = next();
        const auto byte = [](quint64 bits, int shift) { return static_cast<uchar>(bits >> shift); };
        return QUuid(static_cast<uint>(milliseconds >> 16), static_cast<ushort>(milliseconds),
                     static_cast<ushort>(0x7000 | (high & 0x0fff)),
                     static_cast<uchar>(0x80 | (byte(high, 16) & 0x3f)), byte(high, 24),
                     byte(low, 0), byte(low, 8), byte(low, 16), byte(low, 24), byte(low, 32),
                     byte(low, 40));
    }

private:
    quint64 m_state;
};

}  // namespace pact::exchange
