package org.shuzhuan.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Optional;
import org.shuzhuan.identity.AccountStanding;
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

    /** Read on every request: two columns, and no flush in the middle of another feature's transaction. */
    public Optional<AccountStanding> standingOf(long id) {
        return entities.createQuery(
                        "SELECT NEW org.shuzhuan.identity.AccountStanding(a.status, a.credentialNo) FROM Account a"
                                + " WHERE a.id = :id",
                        AccountStanding.class)
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

    /** Every token of the account that has not been revoked. */
    public void revokeTokens(long accountId, LocalDateTime now) {
        entities.createQuery(
                        "SELECT t FROM ApiToken t WHERE t.accountId = :account AND t.revokedAt IS NULL", ApiToken.class)
                .setParameter("account", accountId)
                .getResultStream()
                .forEach(token -> token.revoke(now));
    }

    public Optional<ApiToken> findTokenByHash(String hash) {
        return entities.createQuery("SELECT t FROM ApiToken t WHERE t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", hash)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }
}
