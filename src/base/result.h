// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value or an Error. No function of this project throws across a module's border.
#pragma once

#include <QJsonObject>
#include <QString>

#include <cassert>
#include <utility>
#include <variant>

namespace surveyhook {

enum class ErrorCode {
    InvalidInput,
    NotFound,
    Conflict,
    Unauthorized,
    StorageFailed,
    NetworkFailed,
    RemoteRejected,
    InUse,
    Cancelled,
    Unsupported,
    Internal,
};

/** What went wrong: for the program (code), for the developer (detail, English, never shown as a sentence to
 *  users), for the sentence that users read (values, see wording/). Never holds a secret or a payload. */
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QJsonObject values = {};
};

template <typename T>
class [[nodiscard]] Result
{
public:
    // Implicit on purpose: `return value;` and `return Error{...};` both read as they mean.
    // NOLINTBEGIN(google-explicit-constructor)
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}
    // NOLINTEND(google-explicit-constructor)

    [[nodiscard]] bool hasValue() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }

    [[nodiscard]] const T &value() const &
    {
        assert(hasValue());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T &&value() &&
    {
        assert(hasValue());
        return std::get<0>(std::move(m_state));
    }
    [[nodiscard]] const Error &error() const
    {
        assert(!hasValue());
        return std::get<1>(m_state);
    }
    [[nodiscard]] T valueOr(T otherwise) const
    {
        return hasValue() ? std::get<0>(m_state) : std::move(otherwise);
    }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
        , m_failed(true)
    {}
    explicit operator bool() const noexcept { return !m_failed; }
    [[nodiscard]] const Error &error() const
    {
        assert(m_failed);
        return m_error;
    }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace surveyhook
