# What every target of PactDesk is compiled with: pact_options (linked privately by each) and precompiled headers.

include_guard(GLOBAL)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF) # moc reads sources only and need not wait for libraries
if(NOT DEFINED CMAKE_COMPILE_WARNING_AS_ERROR)
  set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
endif()

if(NOT CMAKE_CXX_COMPILER_LAUNCHER AND NOT MSVC)
  find_program(PACTDESK_CCACHE ccache)
  mark_as_advanced(PACTDESK_CCACHE)
  if(PACTDESK_CCACHE)
    # The sloppiness is what ccache asks for before it caches files that use a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
      "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime" "${PACTDESK_CCACHE}")
  endif()
endif()

add_library(pact_options INTERFACE)
target_compile_definitions(pact_options INTERFACE
  QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
  target_compile_options(pact_options INTERFACE /utf-8 /W4 /permissive- /Zc:__cplusplus)
  target_compile_definitions(pact_options INTERFACE UNICODE _UNICODE NOMINMAX WIN32_LEAN_AND_MEAN _CRT_SECURE_NO_WARNINGS)
else()
  # -fPIC for all, so that libraries and programs can share one precompiled header.
  target_compile_options(pact_options INTERFACE
    -fPIC -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    -Wcast-qual -Wextra-semi -Wformat=2 -Wundef -Wsuggest-override)
  target_compile_definitions(pact_options INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT PACTDESK_TIDY) # clang-tidy reads the same options
    # With optimisation g++ 12 takes the members of std::variant and tl::expected for uninitialised.
    target_compile_options(pact_options INTERFACE -Wduplicated-cond -Wlogical-op -Wno-maybe-uninitialized)
  endif()
  if(PACTDESK_CCACHE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
    target_compile_options(pact_options INTERFACE -fpch-preprocess)
  endif()
endif()

if(PACTDESK_SANITIZE)
  target_compile_options(pact_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(pact_options INTERFACE -fsanitize=address,undefined)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Instrumented code leads g++ to false findings of these kinds.
    target_compile_options(pact_options INTERFACE
      -Wno-maybe-uninitialized -Wno-stringop-overflow -Wno-array-bounds -Wno-nonnull)
  endif()
endif()

# Makes all that moc makes, which is what clang-tidy needs to have in place.
add_custom_target(pact_generated)

function(pact_use_moc target)
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  add_dependencies(pact_generated ${target}_autogen)
endfunction()

# pact_use_pch(<target> <kind>): shares the precompiled header of the kind (core, test, ui, uitest, cli) with the target.
function(pact_use_pch target kind)
  if(NOT TARGET pact_pch_${kind})
    _pact_make_pch(${kind})
  endif()
  target_precompile_headers(${target} REUSE_FROM pact_pch_${kind})
endfunction()

function(_pact_make_pch kind)
  set(headers <QByteArray> <QDate> <QDateTime> <QHash> <QString> <QStringList> <QUuid> <algorithm> <functional>
    <memory> <optional> <span> <string> <utility> <variant> <vector> <tl/expected.hpp>)
  set(libraries Qt6::Core tl::expected)
  if(kind MATCHES "ui|cli")
    list(APPEND headers <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QFormLayout>
      <QHeaderView> <QLabel> <QLineEdit> <QMainWindow> <QMenu> <QPainter> <QPushButton> <QSettings> <QTableView> <QWidget>)
    list(APPEND libraries Qt6::Widgets)
  endif()
  if(kind STREQUAL "cli")
    list(APPEND headers <CLI/CLI.hpp>)
    list(APPEND libraries CLI11::CLI11)
  endif()
  if(kind MATCHES "test")
    list(APPEND headers <gtest/gtest.h>)
    list(APPEND libraries GTest::gtest)
  endif()
  set(source "${CMAKE_BINARY_DIR}/pch/${kind}.cpp")
  file(CONFIGURE OUTPUT "${source}" CONTENT "// Carries a precompiled header.\n")
  add_library(pact_pch_${kind} OBJECT "${source}")
  target_link_libraries(pact_pch_${kind} PRIVATE ${libraries} pact_options)
  target_precompile_headers(pact_pch_${kind} PRIVATE ${headers})
endfunction()

# Compiles each header by itself, without the precompiled one, which would hide a missing include.
add_custom_target(pact_headers)

# pact_check_headers(<target> SOURCES <file>... LINKS <library>...): adds the headers among the sources to pact_headers.
function(pact_check_headers target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
  list(FILTER arg_SOURCES INCLUDE REGEX "\\.h$")
  if(NOT arg_SOURCES)
    return()
  endif()
  set(sources)
  foreach(header IN LISTS arg_SOURCES)
    set(source "${CMAKE_CURRENT_BINARY_DIR}/headers/${header}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "#include \"${CMAKE_CURRENT_SOURCE_DIR}/${header}\"\n" @ONLY)
    list(APPEND sources "${source}")
  endforeach()
  add_library(${target}_headers OBJECT EXCLUDE_FROM_ALL ${sources})
  target_link_libraries(${target}_headers PRIVATE ${target} ${arg_LINKS} pact_options)
  add_dependencies(pact_headers ${target}_headers)
endfunction()
