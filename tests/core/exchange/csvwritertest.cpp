#include "core/exchange/csvwriter.h"

#include "core/exchange/csvreader.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace pact;
using namespace pact::exchange;

namespace {

QByteArray written(const std::vector<QString>& cells) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(CsvWriter(buffer).write(cells).has_value());
    return buffer.data();
}

TEST(CsvWriterTest, quotesWhatWouldBeReadOtherwise) {
    EXPECT_EQ(written({"a", "b,c", "d\"e", "f\ng", ""}),
              QByteArray("a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n"));
}

TEST(CsvWriterTest, proofsTextsThatASpreadsheetWouldRun) {
    EXPECT_EQ(written({"=SUM(A1)", "@x", "+a", "-b"}), QByteArray("'=SUM(A1),'@x,'+a,'-b\r\n"));
}

TEST(CsvWriterTest, leavesNumbersAndDaysAlone) {
    EXPECT_EQ(written({"-5", "+1.5", "2023-12-11"}), QByteArray("-5,+1.5,2023-12-11\r\n"));
}

TEST(CsvWriterTest, writesWhatTheReaderReadsBack) {
    const std::vector<QString> cells = {"'=x", "''=x",    "'tis",    "=",
                                        "\t",  " blank ", "Турция;", "\r\n-"};
    QByteArray bytes = written(cells);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    std::vector<QString> read;
    ASSERT_TRUE(reader.next(read).value_or(false));
    EXPECT_EQ(read, cells);
}

}  // namespace
