package dk.rammeaftale.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Every command, option and parameter is explained in both languages. */
class HelpTest {

    private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingIsExplained(Language language) {
        CommandLine tool = new CommandLine(
                new Rammeaftale(new Terminal(InputStream.nullInputStream(), System.out, NOWHERE, NOWHERE, false)));
        tool.setResourceBundle(Labels.help(language));
        List<String> unexplained = new ArrayList<>();
        collect(tool, unexplained);

        assertThat(unexplained).isEmpty();
    }

    @Test
    void bothLanguagesExplainTheSame() {
        ResourceBundle danish = Labels.help(Language.da);

        assertThat(new TreeSet<>(Labels.help(Language.en).keySet())).isSubsetOf(danish.keySet());
        assertThat(danish.getString("lang")).contains("sprog");
    }

    private static void collect(CommandLine command, List<String> unexplained) {
        CommandSpec spec = command.getCommandSpec();
        if (spec.usageMessage().description().length == 0) {
            unexplained.add(spec.qualifiedName());
        }
        for (ArgSpec argument : spec.args()) {
            if (argument.description().length == 0) {
                unexplained.add(spec.qualifiedName() + " " + argument);
            }
        }
        command.getSubcommands().values().forEach(inside -> collect(inside, unexplained));
    }
}
