# pact_test(<name> SOURCES <file>... [LINKS <layer or library>...] [LABELS <label>...] [GUI]
#           [PLATFORM <Qt platform>] [ENVIRONMENT <NAME=value>...] [TIMEOUT <seconds>] [SERIAL])
#
# A GoogleTest program with the main function of tests/support; ctest learns its test cases from the
# program itself. LABELS defaults to the folder under tests/. GUI gives it a QApplication, on the
# "offscreen" platform unless PLATFORM says otherwise; SERIAL keeps its cases from running beside others.
# ENVIRONMENT may hold generator expressions: "CLI=$<TARGET_FILE:pactdesk-cli>".
#
# pact_benchmark(<name> SOURCES <file>... [LINKS <layer or library>...]): a Google Benchmark program.

include_guard(GLOBAL)
include(GoogleTest)

# The objects with main(), made once with and once without PACT_TEST_GUI.
function(_pact_test_main gui out)
  set(target pact_test_main)
  if(gui)
    set(target pact_test_main_gui)
  endif()
  if(NOT TARGET ${target})
    add_library(${target} OBJECT "${CMAKE_SOURCE_DIR}/tests/support/main.cpp")
    target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${target} PUBLIC GTest::gtest Qt6::Core Qt6::Test tl::expected PRIVATE pact_options)
    if(gui)
      target_compile_definitions(${target} PUBLIC PACT_TEST_GUI)
      target_link_libraries(${target} PUBLIC Qt6::Widgets)
    endif()
  endif()
  set(${out} ${target} PARENT_SCOPE)
endfunction()

function(pact_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "GUI;SERIAL" "PLATFORM;TIMEOUT" "SOURCES;LINKS;LABELS;ENVIRONMENT")
  if(arg_UNPARSED_ARGUMENTS OR NOT arg_SOURCES)
    message(FATAL_ERROR "pact_test(${name}): write SOURCES, LINKS, LABELS or ENVIRONMENT before each list.")
  endif()
  if(NOT arg_LABELS)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${CMAKE_SOURCE_DIR}/tests" OUTPUT_VARIABLE folder)
    string(REGEX REPLACE "/.*" "" arg_LABELS "${folder}")
  endif()
  if(NOT arg_PLATFORM)
    set(arg_PLATFORM offscreen)
  endif()
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 300)
  endif()

  _pact_test_main("${arg_GUI}" main)
  _pact_targets(links ${arg_LINKS})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE ${main} ${links} pact_options)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin/tests")
  if(arg_GUI)
    pact_use_moc(${name})
    pact_use_pch(${name} uitest)
  else()
    pact_use_pch(${name} test)
  endif()

  list(PREPEND arg_ENVIRONMENT "QT_QPA_PLATFORM=${arg_PLATFORM}")
  gtest_discover_tests(${name}
    DISCOVERY_MODE PRE_TEST
    DISCOVERY_TIMEOUT 60
    NO_PRETTY_VALUES
    TEST_LIST ${name}_cases)
  # gtest_discover_tests(PROPERTIES) loses the semicolons of lists, so the properties are set by a file of ours.
  set(properties "${CMAKE_CURRENT_BINARY_DIR}/${name}_properties.cmake")
  string(CONFIGURE [[
if(@name@_cases)
  set_tests_properties(${@name@_cases} PROPERTIES
    LABELS "@arg_LABELS@"
    ENVIRONMENT "@arg_ENVIRONMENT@"
    TIMEOUT @arg_TIMEOUT@
    RUN_SERIAL @arg_SERIAL@)
endif()
]] content @ONLY)
  file(GENERATE OUTPUT "${properties}" CONTENT "${content}")
  set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES "${properties}")
endfunction()

function(pact_benchmark name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
  _pact_targets(links ${arg_LINKS})
  add_executable(${name} ${arg_SOURCES})
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}")
  target_link_libraries(${name} PRIVATE ${links} benchmark::benchmark pact_options)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
endfunction()
