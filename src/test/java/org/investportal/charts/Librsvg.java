package org.investportal.charts;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** Renders an SVG file as programs without a browser do, with librsvg; the Debian package is librsvg2-bin. */
public final class Librsvg {

    private static final Path COMMAND = Path.of("/usr/bin/rsvg-convert");

    private Librsvg() {}

    /** A condition of tests, which are skipped where it does not hold; {@code .ci/run} accepts no skipped test. */
    public static boolean isInstalled() {
        return Files.isExecutable(COMMAND);
    }

    /** How many pixels have each colour, as {@code 0xRRGGBB}. A pixel that is not painted counts as -1. */
    public static Map<Integer, Integer> colours(String svg) {
        BufferedImage image = render(svg);
        Map<Integer, Integer> colours = new HashMap<>();
        for (int pixel : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            colours.merge(pixel >>> 24 == 0xff ? pixel & 0xffffff : -1, 1, Integer::sum);
        }
        return colours;
    }

    private static BufferedImage render(String svg) {
        try {
            Path folder = Files.createTempDirectory("librsvg");
            Path picture = folder.resolve("picture.png");
            Path source = Files.writeString(folder.resolve("picture.svg"), svg);
            Process process = new ProcessBuilder(
                            COMMAND.toString(), "--format=png", "--output=" + picture, source.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(new File(folder.toFile(), "log"))
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(Files.readString(folder.resolve("log")));
            }
            return ImageIO.read(picture.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
