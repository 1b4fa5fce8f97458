package org.shuzhuan.workflow.engine;

import java.io.InputStream;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * Deploys every model, once: an unchanged model is found again by name and content and not deployed a second time. A
 * process is its own deployment; the decisions of one policy version are one deployment named {@code policyCode@version}.
 */
class ModelDeployment {

    private final RepositoryService repository;

    ModelDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    void deployAll() {
        Models.PROCESSES.forEach(path -> deploy(path, List.of(path)));
        Models.POLICIES.forEach(policy -> deploy(policy.versionTag(), policy.paths()));
    }

    private void deploy(String name, List<String> paths) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(name).source("shuzhuan").enableDuplicateFiltering(true);
        paths.forEach(path -> deployment.addInputStream(path, open(path)));
        deployment.deploy();
    }

    private static InputStream open(String path) {
        InputStream stream = ModelDeployment.class.getResourceAsStream("/" + path);
        if (stream == null) {
            throw new IllegalStateException("model not on the class path: " + path);
        }
        return stream;
    }
}
