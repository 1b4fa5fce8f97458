package org.shuzhuan.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.shuzhuan.identity.AccountStatus;
import org.shuzhuan.identity.entity.Account;
import org.shuzhuan.identity.entity.ApiToken;

/** Finds and adds accounts and their tokens. */
@ApplicationScoped
public class AccountStore {

    @PersistenceContext
    private EntityManager entities;

    /** Flushes, so that a taken login name is known at once. */
    public Account add(Account account) {
        entities.persist(account);
        entities.flush();
        return account;
    }

    public Optional<Account> find(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /** Two failures at the same moment must both count: locks the row. */
    public Optional<Account> lock(long id) {
        return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Account> findByLoginName(String loginName) {
        return entities.createQuery("SELECT a FROM Account a WHERE a.loginName = :loginName", Account.class)
                .setParameter("loginName", loginName)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    /** Read on every request: one column, and no flush in the middle of another feature's transaction. */
    public Optional<AccountStatus> statusOf(long id) {
        return entities.createQuery("SELECT a.status FROM Account a WHERE a.id = :id", AccountStatus.class)
                .setParameter("id", id)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    public boolean isEmpty() {
        return entities.createQuery("SELECT COUNT(a) FROM Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    public ApiToken add(ApiToken token) {
        entities.persist(token);
        return token;
    }

    public Optional<ApiToken> findToken(long id) {
        return Optional.ofNullable(entities.find(ApiToken.class, id));
    }

    public Optional<ApiToken> findTokenByHash(String hash) {
        return entities.createQuery("SELECT t FROM ApiToken t WHERE t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", hash)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }
}
