package org.investportal.catalogue.coverage;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.value.Sha256;

/**
 * The command that lists every number of a source's text as CSV. It knows the texts whose lists are committed and
 * reports where its list differs from the committed one. It lists any other text only with {@code --new}.
 */
public final class NumbersCommand {

    private static final String NEW = "--new";
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private final TokenListLoader lists;
    private final PrintStream out;
    private final PrintStream err;

    NumbersCommand(TokenListLoader lists, PrintStream out, PrintStream err) {
        this.lists = lists;
        this.out = out;
        this.err = err;
    }

    /** Runs the command and ends the process with 0 (listed), 1 (refused) or 2 (wrong arguments). */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new NumbersCommand(new TokenListLoader("coverage"), out, err).run(List.of(arguments)));
    }

    int run(List<String> arguments) throws IOException {
        boolean listsUnknown = arguments.size() == 2 && arguments.get(1).equals(NEW);
        if (arguments.size() != 1 && !listsUnknown) {
            err.println("Give the path of the text to list, followed by " + NEW + " if the text is unknown.");
            return MISUSED;
        }
        Path path = Path.of(arguments.get(0));
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            err.println("Cannot read the file " + path + "; give the path of the text to list.");
            return MISUSED;
        }
        return list(path, Files.readAllBytes(path), listsUnknown);
    }

    private int list(Path path, byte[] bytes, boolean listsUnknown) throws IOException {
        String sha256 = Sha256.of(bytes);
        Optional<String> committed = lists.ofText(sha256);
        if (committed.isEmpty() && !listsUnknown) {
            err.println("The portal knows no text with the SHA-256 " + sha256 + "; add " + NEW + " to list it anyway.");
            return REFUSED;
        }
        try {
            return print(TokenCsv.of(new PrintedText(utf8(bytes)).numbers()), committed);
        } catch (CharacterCodingException notUtf8) {
            err.println(path + " is not in UTF-8; convert it first.");
            return MISUSED;
        }
    }

    private int print(String csv, Optional<String> committed) {
        out.print(csv);
        out.flush();
        if (committed.isPresent() && !committed.get().equals(csv)) {
            err.println("This list differs from the committed list of this text: the list or the command has changed.");
            return REFUSED;
        }
        return DONE;
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
