package app.chung.commandgateway.identity;

import app.chung.platform.web.Problem;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a small square JPEG of whatever picture comes in, so that nothing but its pixels gets
 * through.
 */
final class Pictures {

    private static final int SIDE = 256;
    private static final int DECODED_SIDE = 2 * SIDE;
    private static final long MOST_PIXELS = 24_000_000;
    private static final int MOST_BYTES = 18 * 1024;
    private static final float[] QUALITIES = {0.85f, 0.7f, 0.55f, 0.4f, 0.25f, 0.1f};

    private final Places places = new Places(1);

    /** The picture in Base64. */
    String shrink(byte[] upload) {
        return places.take(() -> small(upload));
    }

    private static String small(byte[] upload) {
        try {
            return Base64.getEncoder().encodeToString(encode(square(decode(upload))));
        } catch (IOException | RuntimeException e) {
            throw e instanceof Problem problem ? problem : notAPicture();
        }
    }

    private static BufferedImage decode(byte[] upload) throws IOException {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw notAPicture();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Problem notAPicture() {
        return Problem.of(415, "people.not-a-picture");
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw Problem.invalid("", "too-many-pixels");
        }
        int step = Math.max(1, Math.min(width, height) / DECODED_SIDE);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage square(BufferedImage image) {
        int side = Math.min(image.getWidth(), image.getHeight());
        int left = (image.getWidth() - side) / 2;
        int top = (image.getHeight() - side) / 2;
        int target = Math.min(SIDE, side);
        BufferedImage square = new BufferedImage(target, target, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = square.createGraphics();
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(
                image, 0, 0, target, target, left, top, left + side, top + side, Color.WHITE, null);
        canvas.dispose();
        return square;
    }

    private static byte[] encode(BufferedImage image) throws IOException {
        for (float quality : QUALITIES) {
            byte[] bytes = encode(image, quality);
            if (bytes.length <= MOST_BYTES) {
                return bytes;
            }
        }
        throw Problem.invalid("", "too-large");
    }

    private static byte[] encode(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
