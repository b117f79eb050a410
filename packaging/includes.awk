# Checks the #include lines of app, core, resources, tests and ui.
# Usage: awk -v sources=LIST -f includes.awk layers.txt   (LIST: a file that names the source files, one a line)

function trim(text) { gsub(/^[ \t]+|[ \t]+$/, "", text); return text }

function report(sentence) { print file ":" line ": " sentence }

# The layer of a path, "" for what is no layer (tests), "?" for a place where no code may lie.
function layer_of(path,    parts, n, layer) {
    n = split(path, parts, "/")
    if (parts[1] == "tests") return ""
    if (parts[1] == "resources") return "resources"
    layer = parts[1] == "core" ? parts[2] : parts[1] "/" parts[2]
    return n > 2 && (layer in known) ? layer : "?"
}

function is_core(layer) { return layer in core }

# A library header that belongs to one layer only.
# owners: the layers that may use the library, with blanks between them.
function owned(header, pattern, owners, name,    list) {
    if (header ~ pattern && index(" " owners " ", " " layer " ") == 0 && layer != "") {
        list = owners
        gsub(" ", ", ", list)
        report("only " place(list) " may use " name "; <" header "> does not belong here.")
    }
}

function place(layer) { return layer ~ /\// ? layer : "core/" layer }

function check_project_include(path,    other) {
    if (path ~ /\.moc$|^moc_/) return
    if (layer == "" && path !~ /\//) return # tests may name a file that lies beside them
    if (path !~ /^(app|core|resources|tests|ui)\//) {
        report("write \"" path "\" as a path from the top folder, such as \"core/base/result.h\".")
        return
    }
    if (layer == "") return
    other = layer_of(path)
    if (other == "")
        report("only tests may include \"" path "\".")
    else if (other == "?")
        report("\"" path "\" lies in no layer of packaging/layers.txt.")
    else if (other != layer && !((layer, other) in uses))
        report("layer " layer " may not use layer " other " (packaging/layers.txt).")
}

function check_library_include(header) {
    if (header ~ modules) {
        report("include the class, not the module: <" header ">.")
        return
    }
    owned(header, "^(sqlite3(ext)?\\.h$|SQLiteCpp/)", "storage", "SQLite")
    owned(header, "^qpdf/", "report", "qpdf")
    owned(header, "^unicode/", "base report", "ICU")
    owned(header, "^CLI/", "app/cli", "CLI11")
    owned(header, charts, "ui/charts", "Qt Charts")
    if (is_core(layer) && header ~ widgets)
        report("core may not use Qt Widgets or Qt Print Support: <" header ">.")
    if (layer != "" && header ~ system_headers && file !~ /^core\/base\/platform\//)
        report("only core/base/platform may use what one operating system offers: <" header ">.")
}

function check_file(    text, once, target) {
    layer = layer_of(file)
    line = 0
    once = 0
    if (layer == "?") {
        line = 1
        report("lies in no layer of packaging/layers.txt.")
        return
    }
    while ((getline text <file) > 0) {
        line++
        if (text ~ /^#pragma once[ \t\r]*$/) once = 1
        if (text !~ /^[ \t]*#[ \t]*include[ \t]*[<"]/) continue
        target = text
        sub(/^[ \t]*#[ \t]*include[ \t]*/, "", target)
        if (target ~ /^"/) {
            sub(/^"/, "", target)
            sub(/".*/, "", target)
            check_project_include(target)
        } else {
            sub(/^</, "", target)
            sub(/>.*/, "", target)
            check_library_include(target)
        }
    }
    close(file)
    if (file ~ /\.h$/ && !once) {
        line = 1
        report("a header begins with #pragma once.")
    }
}

BEGIN {
    FS = "|"
    modules = "^Qt(Charts|Concurrent|Core|DBus|Gui|Network|OpenGL|OpenGLWidgets|Pdf|PdfWidgets|PrintSupport|Sql|Svg" \
              "|SvgWidgets|Test|Widgets|Xml)(/|$)"
    charts = "^Q(Abstract|Bar|BarCategory|Category|Color|DateTime|LogValue|Value)Axis$|^Q.*Series$|^Q(Polar)?Chart(View|Global)?$" \
             "|^Q.*LegendMarker$|^Q(Legend|PieSlice|BarSet|BoxSet|CandlestickSet)$|^Q.*ModelMapper$"
    widgets = "^Q(Application|Completer|Frame|Label|Scroller|Splitter|Wizard|WizardPage|WhatsThis|SystemTrayIcon|MainWindow" \
              "|Style|Layout|LayoutItem|Menu|Slider|Dial|Printer|PrinterInfo|PrintEngine|.*Widget|.*WidgetItem|.*Dialog" \
              "|.*Button|.*ScrollArea|.*SpinBox|.*ComboBox|CheckBox|GroupBox|MessageBox|ToolBox|.*Bar|ToolTip|.*Delegate" \
              "|.*LineEdit|.*TextEdit|DateEdit|.*TimeEdit|KeySequenceEdit|(Abstract)?(Item|Header|List|Table|Tree|Column|Graphics|Undo)View" \
              "|(Box|HBox|VBox|Form|Grid|Stacked)Layout|(Common|Proxy)Style|Style(Option|Factory|Painter).*|Graphics.*)$"
    system_headers = "^((unistd|fcntl|dirent|pwd|grp|pthread|dlfcn|poll|termios|syslog|netdb|utime|ftw|glob|wordexp|fnmatch|sched" \
                     "|spawn|strings|windows|io|direct|process|shlobj|shellapi|tchar|winsock2)\\.h$|(sys|arpa|net|netinet|linux)/)"
}

# layers.txt
/^[^#].*\|/ {
    name = trim($1)
    known[name] = 1
    if (name !~ /\// && name != "resources") core[name] = 1
    n = split(trim($2), words, /[ \t]+/)
    for (i = 1; i <= n; i++) {
        for (other in known) {
            if (words[i] == "all" || words[i] == other || (words[i] == "core" && is_core(other)) || ((words[i], other) in uses))
                uses[name, other] = 1
        }
    }
}

END {
    while ((getline file <sources) > 0) check_file()
}
