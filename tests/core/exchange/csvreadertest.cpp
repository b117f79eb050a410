#include "core/exchange/csvreader.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace pact;
using namespace pact::exchange;

namespace {

using Rows = std::vector<std::vector<QString>>;

/// What a reader makes of these bytes: the rows, or the sentence of the error.
struct Reading {
    Rows rows;
    QString error;
};

Reading read(const QByteArray& bytes, CsvLimits limits = {}) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, limits);
    Reading reading;
    std::vector<QString> cells;
    while (true) {
        const auto hasRow = reader.next(cells);
        if (!hasRow) reading.error = hasRow.error().message;
        if (!hasRow || !*hasRow) return reading;
        reading.rows.push_back(cells);
    }
}

TEST(CsvReaderTest, readsCellsInQuotesWithQuotesSeparatorsAndLineEnds) {
    const Reading reading = read("a,b\r\n\"x, y\",\"say \"\"no\"\"\nor yes\"\r\n");
    EXPECT_EQ(reading.error, QString());
    EXPECT_EQ(reading.rows, (Rows{{"a", "b"}, {"x, y", "say \"no\"\nor yes"}}));
}

TEST(CsvReaderTest, readsRowsEndedByLineFeedAndALastRowWithoutEnd) {
    EXPECT_EQ(read("a,b\n1,\n,2").rows, (Rows{{"a", "b"}, {"1", ""}, {"", "2"}}));
}

TEST(CsvReaderTest, skipsTheByteOrderMarkAndBlankRows) {
    EXPECT_EQ(read("\xef\xbb\xbf"
                   "a\n\n1\n\n")
                  .rows,
              (Rows{{"a"}, {"1"}}));
}

TEST(CsvReaderTest, findsTheSeparatorOutsideOfQuotes) {
    EXPECT_EQ(read("\"a,b\";c\n1;2,5\n").rows, (Rows{{"a,b", "c"}, {"1", "2,5"}}));
    EXPECT_EQ(read("a\tb\n1\t2\n").rows, (Rows{{"a", "b"}, {"1", "2"}}));
}

TEST(CsvReaderTest, takesTheApostropheOfTheWriterOff) {
    EXPECT_EQ(read("a\n'=1+1\n'tis\n''-x\n").rows, (Rows{{"a"}, {"=1+1"}, {"'tis"}, {"'-x"}}));
}

TEST(CsvReaderTest, namesRowAndColumnOfAQuotationMarkNeverClosed) {
    EXPECT_EQ(read("a,b\n1,\"2\n").error,
              QString("Row 2, column 2: the quotation mark that opens the cell is never closed."));
}

TEST(CsvReaderTest, namesRowAndColumnOfTextBehindAQuotedCell) {
    EXPECT_EQ(read("a,b\n\"1\"x,2\n").error,
              QString("Row 2, column 1: there is text behind the closing quotation mark."));
}

TEST(CsvReaderTest, refusesAQuotationMarkInsideAPlainCell) {
    EXPECT_EQ(
        read("a\n5\" pipe\n").error,
        QString(
            "Row 2, column 1: there is a quotation mark in a cell that does not begin with one."));
}

TEST(CsvReaderTest, namesRowAndColumnOfBytesThatAreNotUtf8) {
    const QString reason = ": what follows is not text in UTF-8.";
    EXPECT_EQ(read("\xff").error, "Row 1, column 1" + reason);
    EXPECT_EQ(read("a\n\xff\n").error, "Row 2, column 1" + reason);
    EXPECT_EQ(read("a,b\n1,x\xc3").error, "Row 2, column 2" + reason);
    EXPECT_EQ(read("a,b\n1,\"x\ny\xe9 z\"\n3,4\n").error, "Row 2, column 2" + reason);
    const QByteArray rows = QByteArray("\xc3\xa4,y\n").repeated(50'000);
    EXPECT_EQ(read(rows + "1,2\n3,\xc0\xaf\n").error, "Row 50002, column 2" + reason);
}

TEST(CsvReaderTest, givesTheRowsBeforeBytesThatAreNotUtf8) {
    EXPECT_EQ(read("a\n1\n\xff\n").rows, (Rows{{"a"}, {"1"}}));
}

TEST(CsvReaderTest, namesRowAndColumnOfAZeroByte) {
    EXPECT_EQ(read(QByteArray("a\n1\0\n", 5)).error,
              QString("Row 2, column 1: a zero byte follows; the file is not text in UTF-8."));
}

TEST(CsvReaderTest, saysWhenTheDeviceCannotBeRead) {
    class Broken : public QIODevice {
    protected:
        qint64 readData(char*, qint64) override {
            setErrorString("the disk is gone");
            return -1;
        }
        qint64 writeData(const char*, qint64) override { return -1; }
    } device;
    ASSERT_TRUE(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    CsvReader reader(device);
    std::vector<QString> cells;
    const auto row = reader.next(cells);
    ASSERT_FALSE(row);
    EXPECT_EQ(row.error().code, ErrorCode::Io);
    EXPECT_EQ(row.error().message, QString("The file cannot be read: the disk is gone"));
}

TEST(CsvReaderTest, keepsCharactersThatLieAcrossTwoReads) {
    for (int padding = 65'530; padding < 65'540; ++padding) {
        const QByteArray text = QByteArray(padding, 'x') + "\xf0\x9f\x98\x80\xd0\xa2";
        const Reading reading = read("a\n" + text + "\n");
        ASSERT_EQ(reading.error, QString());
        ASSERT_EQ(reading.rows.at(1).at(0), QString::fromUtf8(text));
    }
}

TEST(CsvReaderTest, refusesMoreThanItsLimits) {
    EXPECT_FALSE(read("abc\n", {2, 10, 10}).error.isEmpty());
    EXPECT_EQ(read("abc\n", {99, 2, 10}).error,
              QString("Row 1, column 1: the cell has more than 2 characters."));
    EXPECT_EQ(read("a,b,c\n", {99, 9, 2}).error,
              QString("Row 1, column 3: the row has more than 2 cells."));
}

}  // namespace
