import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks PDF files with veraPDF and prints a line of each: file, checks made, then what failed and how often. */
public class Validator {
    private static final int MANY = 20000;

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.fromString(arguments[0]);
        for (int each = 1; each < arguments.length; each++) {
            System.out.println(arguments[each] + "\t" + checked(arguments[each], flavour));
        }
    }

    private static String checked(String file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), flavour)) {
            ValidationResult result = Foundries.defaultInstance()
                .createValidator(flavour, MANY, false, false, false).validate(parser);
            Map<String, Integer> failed = new TreeMap<>();
            for (TestAssertion found : result.getTestAssertions()) {
                if (found.getStatus() == TestAssertion.Status.FAILED) {
                    String rule = found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber();
                    failed.merge(rule + " " + found.getMessage(), 1, Integer::sum);
                }
            }
            StringBuilder line = new StringBuilder().append(result.getTotalAssertions());
            failed.forEach((what, times) ->
                line.append('\t').append(times).append(" x ").append(what.replaceAll("\\s+", " ")));
            if (failed.isEmpty() && !result.isCompliant()) {
                line.append("\tnot as the standard asks, for no reason told");
            }
            return line.toString();
        }
    }
}
