package dk.rammeaftale.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** Asks the files themselves: a bundle takes from English what Danish lacks. */
    @ParameterizedTest
    @ValueSource(strings = {"Help", "Labels"})
    void bothLanguagesSayTheSame(String name) throws IOException {
        assertThat(keys(name + "_da")).containsAll(keys(name));
    }

    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Rammeaftale.class.getResourceAsStream(file + ".properties"))) {
            properties.load(in);
        }
        return properties.stringPropertyNames();
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
