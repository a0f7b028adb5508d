/** Which number stands for a target that names several: 5%—5.5%, 确保6.5%、力争7%. */
export const POINT_CHOICES = ['low', 'mid', 'high'] as const;
export type Point = (typeof POINT_CHOICES)[number];
