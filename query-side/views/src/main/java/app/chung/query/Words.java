package app.chung.query;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as Vietnamese readers sort and look for them. */
public final class Words {

    private static final Collator VIETNAMESE =
            Collator.getInstance(ULocale.forLanguageTag("vi")).freeze();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** Bytes that sort as the text does; they end with a zero and hold no other. */
    public static byte[] sortKey(String text) {
        return VIETNAMESE.getCollationKey(text).toByteArray();
    }

    /** The same as text that any database sorts right. */
    public static String sortText(String text) {
        return HexFormat.of().formatHex(sortKey(text));
    }

    /** The words without marks, in small letters, đ as d. */
    public static List<String> plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String small = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return GAPS.splitAsStream(small).filter(word -> !word.isEmpty()).toList();
    }
}
