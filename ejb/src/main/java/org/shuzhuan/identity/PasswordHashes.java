package org.shuzhuan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.lang.util.ByteSource;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.SharedError;

/**
 * Passwords as argon2id with 19 MiB, 2 rounds, 1 lane. Every hash holds its 19 MiB of heap, so no more run at once than
 * there are processors; who waits longer than five seconds is told that the portal is busy.
 */
@ApplicationScoped
class PasswordHashes {

    private static final long PATIENCE_SECONDS = 5;

    private final Semaphore running =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final DefaultPasswordService service = new Argon2id();
    private volatile String ofNobody;

    String hash(String password) {
        return bounded(() -> service.encryptPassword(password));
    }

    boolean matches(String password, String hash) {
        return bounded(() -> service.passwordsMatch(password, hash));
    }

    /** Takes as long as a comparison, so that the time of the answer does not tell whether an account exists. */
    void compareWithNobody(String password) {
        if (ofNobody == null) {
            ofNobody = hash("nobody");
        }
        matches(password, ofNobody);
    }

    private <T> T bounded(Supplier<T> work) {
        try {
            if (!running.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new DomainException(SharedError.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DomainException(SharedError.BUSY);
        }
        try {
            return work.get();
        } finally {
            running.release();
        }
    }

    private static final class Argon2id extends DefaultPasswordService {

        // parameters set on the hash service are ignored by Shiro 2.2.1, and must be texts
        @Override
        protected HashRequest createHashRequest(ByteSource plaintext) {
            return new HashRequest.Builder()
                    .setSource(plaintext)
                    .setAlgorithmName("argon2id")
                    .addParameter("Argon2.memoryKib", "19456")
                    .addParameter("Argon2.iterations", "2")
                    .addParameter("Argon2.parallelism", "1")
                    .build();
        }
    }
}
