# SPDX-License-Identifier: GPL-3.0-or-later
# One function makes every library of the project, so that flags, definitions and
# the list of sources to translate are the same everywhere.
#
#   surveyhook_add_module(domain SOURCES event.h event.cpp DEPENDS Surveyhook::Base PRIVATE_DEPENDS Qt6::Sql)
#
# makes the static library surveyhook_domain with the alias Surveyhook::Domain.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

add_library(surveyhook_options INTERFACE)
target_compile_definitions(surveyhook_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS
    QT_NO_KEYWORDS
    QT_NO_CONTEXTLESS_CONNECT # from Qt 6.7 on; clazy's connect-3arg-lambda says it today
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_WARN_DEPRECATED_UP_TO=0x060400 # what later versions deprecate has no replacement in the oldest one we support
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
target_compile_options(surveyhook_options INTERFACE
    -Wall -Wextra -Wpedantic
    -Wshadow -Wconversion -Wno-sign-conversion
    -Wold-style-cast -Wcast-align -Wcast-qual
    -Wnon-virtual-dtor -Woverloaded-virtual -Wsuggest-override
    -Wformat=2 -Wundef -Wvla -Wextra-semi -Wimplicit-fallthrough
    -Wmissing-declarations -Wredundant-decls
    -Wno-missing-field-initializers # designated initializers leave members to their defaults
    # Programs, too: with later versions they would be -fPIE, which the shared precompiled header is not.
    $<$<VERSION_GREATER:${Qt6_VERSION},6.4.99>:-fPIC>
    -fstack-protector-strong -fstack-clash-protection
    $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection>
    "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>" # lets ccache keep what used the precompiled header
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wduplicated-branches;-Wlogical-op>
    $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2;-ffile-prefix-map=${PROJECT_SOURCE_DIR}/=>
    $<$<BOOL:${SURVEYHOOK_WERROR}>:-Werror;-Wno-error=deprecated-declarations>
    # QTRY_ macros of later versions narrow long to int.
    $<$<AND:$<BOOL:$<TARGET_PROPERTY:SURVEYHOOK_TEST>>,$<VERSION_GREATER:${Qt6_VERSION},6.4.99>>:-Wno-conversion>)
# Some sixty programs of tests link the same libraries: lld does it in a fraction of the time.
find_program(SURVEYHOOK_LLD ld.lld)
if(SURVEYHOOK_LLD)
    target_link_options(surveyhook_options INTERFACE -fuse-ld=lld)
endif()
target_link_options(surveyhook_options INTERFACE -Wl,-z,relro,-z,now,--as-needed)
if(SURVEYHOOK_SANITIZE)
    target_compile_options(surveyhook_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(surveyhook_options INTERFACE -fsanitize=address,undefined)
endif()

if(SURVEYHOOK_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL Clang)
        message(FATAL_ERROR "SURVEYHOOK_FUZZ needs clang: cmake --preset fuzz")
    endif()
    target_compile_options(surveyhook_options INTERFACE -O1 -gline-tables-only -fno-omit-frame-pointer
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
    target_link_options(surveyhook_options INTERFACE -fsanitize=address,undefined)
endif()

# One precompiled header (Qt Core and the standard library) serves every target: half the compile time.
function(surveyhook_use_pch target)
    if(NOT TARGET surveyhook_pch)
        add_library(surveyhook_pch STATIC ${PROJECT_SOURCE_DIR}/cmake/pch.cpp)
        target_link_libraries(surveyhook_pch PUBLIC Qt6::Core PRIVATE surveyhook_options)
        target_precompile_headers(surveyhook_pch PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch.h)
        set_target_properties(surveyhook_pch PROPERTIES AUTOMOC OFF)
    endif()
    target_precompile_headers(${target} REUSE_FROM surveyhook_pch)
endfunction()

function(surveyhook_add_module name)
    cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
    set(target surveyhook_${name})
    string(SUBSTRING ${name} 0 1 first)
    string(TOUPPER ${first} first)
    string(SUBSTRING ${name} 1 -1 rest)
    add_library(${target} STATIC ${ARG_SOURCES})
    add_library(Surveyhook::${first}${rest} ALIAS ${target})
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    surveyhook_use_pch(${target})
    target_link_libraries(${target} PUBLIC ${ARG_DEPENDS} PRIVATE ${ARG_PRIVATE_DEPENDS} surveyhook_options)
    set_property(TARGET ${target} PROPERTY AUTOUIC_SEARCH_PATHS ${PROJECT_SOURCE_DIR}/ui)
    set_property(GLOBAL APPEND PROPERTY SURVEYHOOK_MODULES ${target})
endfunction()
