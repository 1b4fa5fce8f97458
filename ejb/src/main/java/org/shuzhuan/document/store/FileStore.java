package org.shuzhuan.document.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.shuzhuan.document.DocumentError;
import org.shuzhuan.document.FileType;
import org.shuzhuan.shared.DomainException;

/**
 * Content by hash in a folder: {@code SHUZHUAN_FILES}, or {@code files} in the server's data folder. A file is written to
 * {@code incoming}, forced to disk, renamed, and only then does its row commit: a row never lacks its content; content
 * without a row is an orphan and is swept after a day.
 */
@ApplicationScoped
public class FileStore {

    private Path root;

    protected FileStore() {}

    /** A store in a given folder. */
    FileStore(Path root) {
        this.root = root;
        prepare();
    }

    @PostConstruct
    void open() {
        String configured = System.getenv("SHUZHUAN_FILES");
        root = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("jboss.server.data.dir"), "files")
                : Path.of(configured);
        prepare();
    }

    private void prepare() {
        try {
            Files.createDirectories(incoming());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads at most the limit, whatever the sender announced.
     *
     * @param limitBytes largest size taken
     * @throws DomainException {@code TOO_LARGE}, {@code EMPTY}
     */
    public ReceivedFile receive(InputStream content, long limitBytes) {
        Path file = incoming().resolve(UUID.randomUUID().toString());
        try {
            return write(content, file, limitBytes);
        } catch (IOException e) {
            discard(file);
            throw new UncheckedIOException(e);
        } catch (DomainException e) {
            discard(file);
            throw e;
        }
    }

    private static ReceivedFile write(InputStream content, Path file, long limitBytes) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limitBytes) {
                    throw new DomainException(DocumentError.TOO_LARGE, limitBytes / (1024 * 1024));
                }
                digest.update(buffer, 0, read);
                ByteBuffer block = ByteBuffer.wrap(buffer, 0, read);
                while (block.hasRemaining()) {
                    channel.write(block);
                }
            }
            channel.force(true);
        }
        if (size == 0) {
            throw new DomainException(DocumentError.EMPTY);
        }
        return new ReceivedFile(file, HexFormat.of().formatHex(digest.digest()), size);
    }

    /** The type by content. */
    public Optional<FileType> typeOf(ReceivedFile received, String fileName) {
        try {
            return ContentSniffer.typeOf(received.path(), fileName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the received content its lasting place; the same content lies there once. */
    public void keep(ReceivedFile received) {
        Path place = place(received.hash());
        try {
            Files.createDirectories(place.getParent());
            // replacing a file by the same content also renews its time, which keeps the sweep away from it
            Files.move(received.path(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(place.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    public void discard(ReceivedFile received) {
        discard(received.path());
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<InputStream> read(String hash) {
        Path place = place(hash);
        try {
            return Files.isRegularFile(place) ? Optional.of(Files.newInputStream(place)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Deletes what was left by broken uploads and rolled back transactions: older than the given age and without a row.
     *
     * @param age measured by the clock of the file store, which no demonstration moves and which may be another machine's
     * @return how many files
     */
    public int sweep(Duration age, Predicate<String> hasRow) {
        try {
            Path probe = Files.createFile(incoming().resolve(UUID.randomUUID().toString()));
            Instant before = Files.getLastModifiedTime(probe).toInstant().minus(age);
            Files.delete(probe);
            return sweep(incoming(), before, name -> false) + sweepContent(before, hasRow);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int sweepContent(Instant before, Predicate<String> hasRow) throws IOException {
        int swept = 0;
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, "[0-9a-f][0-9a-f]")) {
            for (Path folder : folders) {
                swept += sweep(folder, before, hasRow);
            }
        }
        return swept;
    }

    private static int sweep(Path folder, Instant before, Predicate<String> hasRow) throws IOException {
        int swept = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                boolean old = Files.getLastModifiedTime(file).compareTo(FileTime.from(before)) < 0;
                if (old && !hasRow.test(file.getFileName().toString()) && Files.deleteIfExists(file)) {
                    swept++;
                }
            }
        }
        return swept;
    }

    private Path incoming() {
        return root.resolve("incoming");
    }

    private Path place(String hash) {
        return root.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
