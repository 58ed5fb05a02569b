import { MapChart } from 'echarts/charts';
import { TooltipComponent, VisualMapPiecewiseComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { drawEcharts } from './draw-echarts.ts';

use([MapChart, TooltipComponent, VisualMapPiecewiseComponent, SVGRenderer]);
drawEcharts({ init, registerMap }, 'svg');
