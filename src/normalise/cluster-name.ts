import { foldText } from '../model/view.js';
import { CLUSTER_NAME } from '../rules/phrases/clusters.js';

/**
 * A cluster's name as it is compared: without 产业, 集群 at its end. The same industry is named long in its section and short in the goals.
 *
 * @example clusterKey('绿色石化产业集群') → 绿色石化
 */
export function clusterKey(name: string): string {
  return foldText(name).replace(CLUSTER_NAME.tail, '');
}
