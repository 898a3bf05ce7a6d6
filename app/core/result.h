// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include "app/core/error.h"

namespace bankhub {

/// A value or the reason why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error error) {
    return tl::unexpected<Error>(std::move(error));
}
inline tl::unexpected<Error> failure(ErrorKind kind, const QString& detail = {}) {
    return tl::unexpected<Error>(Error::make(kind, detail));
}

/// For work that succeeds without a value.
struct Done {
    bool operator==(const Done&) const = default;
};

}  // namespace bankhub
