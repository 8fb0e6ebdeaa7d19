package org.investportal.appearance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.investportal.appearance.AppearanceRefused.Reason;
import org.junit.jupiter.api.Test;

class LogoImageTest {

    /** In bytes: the signature and the header of a PNG file. */
    private static final int BEGINNING = 33;

    @Test
    void theSamePixelsAreEncodedAgainAndNothingElse() throws IOException {
        byte[] file = withChunk(png(40, 20), "tEXt", "Comment\0<script>alert(1)</script>");
        byte[] followed = Arrays.copyOf(file, file.length + 9);
        System.arraycopy("<script>x".getBytes(ISO_8859_1), 0, followed, file.length, 9);

        SafePicture safe = SafePicture.ofLogo(followed);

        assertThat(safe.file().mediaType()).isEqualTo("image/png");
        assertThat(new String(safe.file().content(), ISO_8859_1)).doesNotContain("script", "tEXt");
        BufferedImage image = read(safe);
        assertThat(image.getWidth()).isEqualTo(40);
        assertThat(image.getRGB(30, 10)).isEqualTo(Color.RED.getRGB());
        assertThat(image.getRGB(1, 10)).as("transparent").isZero();
    }

    @Test
    void aLargePictureGetsSmaller() throws IOException {
        BufferedImage image = read(SafePicture.ofLogo(png(2000, 1000)));

        assertThat(image.getWidth()).isEqualTo(216);
        assertThat(image.getHeight()).isEqualTo(108);
        assertThat(image.getRGB(200, 50)).isEqualTo(Color.RED.getRGB());
    }

    @Test
    void refusesWhatIsTooLargeOrNoPicture() throws IOException {
        assertRefused(Reason.TOO_COMPLEX, header(60_000, 60_000));
        assertRefused(Reason.TOO_COMPLEX, header(2_000, 2_001));
        assertRefused(Reason.NOT_A_PICTURE, header(2_000, 2_000));
        assertRefused(Reason.NO_PROPORTION, png(401, 20));
        assertRefused(Reason.NO_PROPORTION, png(20, 401));
        assertRefused(Reason.NOT_A_PICTURE, header(10, 10));
        assertRefused(Reason.NOT_A_PICTURE, Arrays.copyOf(png(40, 20), 60));
        assertRefused(Reason.TOO_LARGE, Arrays.copyOf(png(40, 20), 1024 * 1024 + 1));
        assertRefused(Reason.NOT_A_PICTURE, "GIF89a".getBytes(ISO_8859_1));
    }

    @Test
    void readsALogoOfTheLastAllowedProportionAndLength() throws IOException {
        assertThat(read(SafePicture.ofLogo(png(400, 20))).getWidth()).isEqualTo(400);
        assertThat(read(SafePicture.ofLogo(png(5, 100))).getHeight()).isEqualTo(100);
        assertThat(read(SafePicture.ofLogo(Arrays.copyOf(png(40, 20), 1024 * 1024)))
                        .getWidth())
                .isEqualTo(40);
    }

    @Property(tries = 500)
    void aDamagedFileIsRefusedOrRead(@ForAll @IntRange(min = 8, max = 300) int place, @ForAll byte value)
            throws IOException {
        byte[] file = png(40, 20);
        file[Math.min(place, file.length - 1)] = value;
        try {
            assertThat(SafePicture.ofLogo(file).file().size()).isPositive();
        } catch (AppearanceRefused refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    private static void assertRefused(Reason reason, byte[] file) {
        assertThatExceptionOfType(AppearanceRefused.class)
                .isThrownBy(() -> SafePicture.ofLogo(file))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static BufferedImage read(SafePicture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.file().content()));
    }

    /** Returns a picture whose right half is red and whose left half is transparent. */
    static byte[] png(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(width / 2, 0, width / 2, height);
        graphics.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }

    /** Returns a file that says that it has that size, and has no pixels. */
    private static byte[] header(int width, int height) throws IOException {
        byte[] file = Arrays.copyOf(png(8, 8), BEGINNING);
        ByteBuffer.wrap(file).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(file, 12, 17);
        ByteBuffer.wrap(file).putInt(29, (int) sum.getValue());
        return file;
    }

    private static byte[] withChunk(byte[] file, String type, String content) {
        byte[] data = (type + content).getBytes(ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(data);
        return ByteBuffer.allocate(file.length + data.length + 8)
                .put(file, 0, BEGINNING)
                .putInt(data.length - 4)
                .put(data)
                .putInt((int) sum.getValue())
                .put(file, BEGINNING, file.length - BEGINNING)
                .array();
    }
}
