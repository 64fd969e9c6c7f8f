package org.culturepark.generator.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a file, its reader says where. */
class BrokenFileTest {
    private static final String WVS = "B_COUNTRY_ALPHA,W_WEIGHT,Q27\nKOR,1.0,1\nKOR,1.0,2\n";
    private static final String OWN = """
            question,form,text,code,label,country,share
            A,,Is it?,1,yes,KOR,0.5
            A,,,2,no,KOR,0.5
            B,,Was it?,1,yes,KOR,0.5
            B,,,2,no,KOR,0.5
            """;
    private static final String PEW = """
            question,selections,options,source
            Is it?,"{""Kenya"": [0.6, 0.4]}","[""Yes"", ""No""]",GAS
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            KOR,1.0,2       | KOR,1.0,two       | 3 | Q27             | "two" is not a whole number
            KOR,1.0,2       | KOR,heavy,2       | 3 | W_WEIGHT        | "heavy" is not a number of 0 or more
            KOR,1.0,2       | KOR,-1,2          | 3 | W_WEIGHT        | "-1" is not a number of 0 or more
            KOR,1.0,2       | KOR,NaN,2         | 3 | W_WEIGHT        | "NaN" is not a number of 0 or more
            KOR,1.0,2       | Korea,1.0,2       | 3 | B_COUNTRY_ALPHA | "Korea" is no code of three letters
            KOR,1.0,2       | ,1.0,2            | 3 | B_COUNTRY_ALPHA | must not be empty
            KOR,1.0,2       | KOR,1.0           | 3 | Q27             | the row has 2 cells, the header 3
            KOR,1.0,2       | KOR,1.0,2,3       | 3 |                 | the row has 4 cells, the header 3
            KOR,1.0,2       | "KOR,1.0,2        | 3 |                 | a quote is not closed
            B_COUNTRY_ALPHA | COUNTRY           | 1 | B_COUNTRY_ALPHA | the header lacks B_COUNTRY_ALPHA
            W_WEIGHT        | WEIGHT            | 1 | W_WEIGHT        | the header lacks W_WEIGHT
            Q27             | Q1                | 1 |                 | none of the 50 questions
            W_WEIGHT,Q27    | Q27,Q27           | 1 | Q27             | twice
            """)
    void shouldSayWhereAWvsFileIsBroken(String whole, String broken, long line, String column, String message) {
        assertBroken(WVS.replace(whole, broken), ReadSurvey.wvsReader(true), line, column, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A,,,2,no,KOR,0.5   | A,,,2,no,KOR,0.2       | 2 | share    | the shares of KOR add up to 0.700, not to 1
            A,,,2,no,KOR,0.5   | A,,,2,no,KOR,1.5       | 3 | share    | must be from 0 to 1
            A,,,2,no,KOR,0.5   | A,,,2,no,KOR,half      | 3 | share    | "half" is not a number
            A,,,2,no,KOR,0.5   | A,,,1,yes,KOR,0.5      | 3 | code     | line 2 has code 1 of KOR already
            A,,,2,no,KOR,0.5   | A,,,2,,KOR,0.5         | 3 | label    | must not be empty
            A,,,2,no,KOR,0.5   | A,,,,no,KOR,0.5        | 3 | code     | must not be empty
            A,,,2,no,KOR,0.5   | A,,Why?,2,no,KOR,0.5   | 3 | text     | was "Is it?" in the question's first row
            A,,,2,no,KOR,0.5   | A,,,2,no,Atlantis,0.5  | 3 | country  | "Atlantis" is no country
            A,,,2,no,KOR,0.5   | A,,,-1,,KOR,0.5        | 2 | code     | fewer than two answers
            B,,Was it?         | A,,Is it?              | 4 | code     | line 2 has code 1 of KOR already
            B,,,2,no,KOR,0.5   | A,,,3,perhaps,KOR,0    | 5 | question | began in line 2
            B,,Was it?         | B,,                    | 4 | text     | must not be empty
            A,,Is it?          | A,shout,Is it?         | 2 | form     | must be statement or question
            A,,Is it?          | A b,,Is it?            | 2 | question | an id has
            share              | part                   | 1 | count    | either count or share
            """)
    void shouldSayWhereAFileOfOnesOwnIsBroken(String whole, String broken, long line, String column, String message) {
        assertBroken(OWN.replace(whole, broken), new OwnReader(), line, column, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [0.6, 0.4]              | [0.6, 0.2]        | 2 | selections | Kenya: the shares add up to 0.800, not to 1
            [0.6, 0.4]              | [0.6, 0.4, 0.0]   | 2 | selections | Kenya has 3 shares, but there are 2 options
            [0.6, 0.4]              | [0.6, nan]        | 2 | selections | neither JSON nor what Python prints
            [0.6, 0.4]              | [1.6, -0.6]       | 2 | selections | 1.6 is no share
            [0.6, 0.4]              | 7                 | 2 | selections | must be a list of shares
            {""Kenya"": [0.6, 0.4]} | {'Kenya': [0.6    | 2 | selections | neither JSON nor what Python prints
            {""Kenya"": [0.6, 0.4]} | [1, 2]            | 2 | selections | must be shares by country
            [""Yes"", ""No""]       | {}                | 2 | options    | must be a list
            [""Yes"", ""No""]       | [[], []]          | 2 | options    | each must be a text or a number
            Is it?                  | ``                | 2 | question   | must not be empty
            options                 | choices           | 1 | options    | the header lacks options
            """)
    void shouldSayWhereAPewFileIsBroken(String whole, String broken, long line, String column, String message) {
        assertBroken(PEW.replace(whole, broken), new PewReader(), line, column, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                          | 0 | the file is empty
            B_COUNTRY_ALPHA,Q27         | 2 | no respondents
            """)
    void shouldRefuseAFileWithoutRows(String csv, long line, String message) {
        assertBroken(csv, ReadSurvey.wvsReader(false), line, "", message);
    }

    @Test
    void shouldRefuseWhatIsNotUtf8() {
        byte[] latin = OWN.replace("Was it?", "War es schön?").getBytes(ISO_8859_1);

        BrokenFile broken = broken(latin, new OwnReader());

        assertThat(broken.error())
                .isEqualTo(new ImportError(Optional.of(4L), Optional.of("text"), "this is not UTF-8"));
    }

    /** Seeded: bytes are changed, cut and doubled; a reader reads the file or says that it is broken, and nothing else. */
    @Test
    void shouldSurviveWhateverComes() {
        Random random = new Random(20_260_101);

        IntStream.range(0, 3_000).forEach(round -> {
            readOrRefuse(damaged(WVS, random), ReadSurvey.wvsReader(true));
            readOrRefuse(damaged(OWN, random), new OwnReader());
            readOrRefuse(damaged(PEW, random), new PewReader());
        });
    }

    private static byte[] damaged(String csv, Random random) {
        byte[] bytes = csv.getBytes(UTF_8);
        for (int i = 0; i <= random.nextInt(4); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static void readOrRefuse(byte[] csv, SurveyReader reader) {
        try {
            ReadSurvey.read(csv, reader);
        } catch (BrokenFile e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static void assertBroken(String csv, SurveyReader reader, long line, String column, String message) {
        ImportError error = broken(csv.getBytes(UTF_8), reader).error();

        assertThat(error.line()).isEqualTo(line == 0 ? Optional.empty() : Optional.of(line));
        assertThat(error.column()).isEqualTo(Optional.ofNullable(column).filter(name -> !name.isEmpty()));
        assertThat(error.message()).contains(message);
    }

    private static BrokenFile broken(byte[] csv, SurveyReader reader) {
        return catchThrowableOfType(BrokenFile.class, () -> ReadSurvey.read(csv, reader));
    }
}
