package org.investportal.appearance;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.investportal.appearance.AppearanceRefused.Reason;

/** Decodes a PNG file and encodes its pixels again, no larger than a page shows them, so that nothing else in the file is served. */
final class LogoImage {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** In bytes. */
    static final int LARGEST = 1024 * 1024;

    private static final long MOST_PIXELS = 4_000_000;
    private static final double WIDEST = 20;

    /** Three times as large as pages show it. */
    private static final int WIDTH = 528;

    private static final int HEIGHT = 108;

    private LogoImage() {}

    static boolean isPng(byte[] file) {
        return file.length >= SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /** @throws AppearanceRefused if the file is no readable picture, or too large */
    static AppearanceFile encodedAgain(byte[] file) {
        if (file.length > LARGEST) {
            throw AppearanceRefused.because(Reason.TOO_LARGE);
        }
        return new AppearanceFile(AppearanceFile.PNG, encoded(scaled(decoded(file))));
    }

    private static BufferedImage decoded(byte[] file) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true); // without metadata, which may be far larger than the file
            requireSize(reader.getWidth(0), reader.getHeight(0));
            return reader.read(0);
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException broken) {
            throw AppearanceRefused.because(Reason.NOT_A_PICTURE, broken);
        } finally {
            reader.dispose();
        }
    }

    private static void requireSize(int width, int height) {
        if ((long) width * height > MOST_PIXELS) {
            throw AppearanceRefused.because(Reason.TOO_COMPLEX);
        }
        if (width > height * WIDEST || height > width * WIDEST) {
            throw AppearanceRefused.because(Reason.NO_PROPORTION);
        }
    }

    /** Halves the picture until the last step, because a larger step would leave out pixels. */
    private static BufferedImage scaled(BufferedImage image) {
        double scale = Math.min(1, Math.min((double) WIDTH / image.getWidth(), (double) HEIGHT / image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage smaller = image;
        while (smaller.getWidth() > 2 * width && smaller.getHeight() > 2 * height) {
            smaller = drawn(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
        }
        return drawn(smaller, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = drawn.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(image, 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return drawn;
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
