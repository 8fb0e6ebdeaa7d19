package org.investportal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Code that does not fit on a screen is not read, and code that is not read is not changed with care. */
class SizesTest {

    private static final String MAIN = "src/main/java";
    private static final int LINES_OF_A_FILE = 300;
    private static final int LINES_OF_A_BODY = 25;

    @Test
    void noFileHasMoreThan300Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : Code.files(MAIN, ".java")) {
            int lines = Files.readAllLines(file).size();
            if (lines > LINES_OF_A_FILE) {
                tooLong.add(file + ": " + lines);
            }
        }

        assertEquals(List.of(), tooLong);
    }

    @Test
    void noMethodHasMoreThan25Lines() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> sources = files.getJavaFileObjectsFromPaths(Code.files(MAIN, ".java"));
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            Bodies bodies = new Bodies(Trees.instance(task).getSourcePositions());
            task.parse().forEach(unit -> bodies.scan(unit, unit));

            assertTrue(bodies.seen > 500, "the methods are found");
            assertEquals(List.of(), bodies.tooLong);
        }
    }

    /** Measures the bodies of methods and constructors. */
    private static final class Bodies extends TreeScanner<@Nullable Object, CompilationUnitTree> {

        private final List<String> tooLong = new ArrayList<>();
        private final SourcePositions positions;
        private int seen;

        Bodies(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public @Nullable Object visitMethod(MethodTree method, CompilationUnitTree unit) {
            BlockTree body = method.getBody();
            if (body != null) {
                seen++;
                long lines = line(unit, positions.getEndPosition(unit, body))
                        - line(unit, positions.getStartPosition(unit, body))
                        - 1;
                if (lines > LINES_OF_A_BODY) {
                    tooLong.add(unit.getSourceFile().getName() + " " + method.getName() + ": " + lines);
                }
            }
            return super.visitMethod(method, unit);
        }

        private static long line(CompilationUnitTree unit, long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
