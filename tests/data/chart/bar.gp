reset session
set terminal svg noenhanced size 720,420 dynamic font 'Liberation Sans,12'
set output 'picture.svg'
set xrange [2014.02539:2024.7587]
set yrange [-1.238954:6.493004]
grid_color = '#e1e5ea'
muted_color = '#5c6773'
axis_color = '#7b8794'
line_width = 2.2
$grid << EOD
2014.45 1
2024.55 1

2014.45 2
2024.55 2

2014.45 3
2024.55 3

2014.45 4
2024.55 4

2014.45 5
2024.55 5

EOD
$bars << EOD
2015 0.53 2014.64 2015.36 0 0.53 1196909
2016 0.87 2015.64 2016.36 0 0.87 1196909
2017 1.22 2016.64 2017.36 0 1.22 1196909
2018 1.5 2017.64 2018.36 0 1.5 1196909
2019 1.37 2018.64 2019.36 0 1.37 1196909
2021 1.98 2020.64 2021.36 0 1.98 1196909
2022 1.5 2021.64 2022.36 0 1.5 1196909
2023 2.9 2022.64 2023.36 0 2.9 14279144
2024 4.05 2023.64 2024.36 0 4.05 1196909
EOD
$hatch << EOD
2022.64 2.789543 5075602
2022.72944 2.9 5075602

2022.64 2.679087 5075602
2022.81889 2.9 5075602

2022.64 2.56863 5075602
2022.90833 2.9 5075602

2022.64 2.458174 5075602
2022.99778 2.9 5075602

2022.64 2.347717 5075602
2023.08722 2.9 5075602

2022.64 2.237261 5075602
2023.17667 2.9 5075602

2022.64 2.126804 5075602
2023.26611 2.9 5075602

2022.64 2.016348 5075602
2023.35555 2.9 5075602

2022.64 1.905891 5075602
2023.36 2.795034 5075602

2022.64 1.795434 5075602
2023.36 2.684577 5075602

2022.64 1.684978 5075602
2023.36 2.574121 5075602

2022.64 1.574521 5075602
2023.36 2.463664 5075602

2022.64 1.464065 5075602
2023.36 2.353208 5075602

2022.64 1.353608 5075602
2023.36 2.242751 5075602

2022.64 1.243152 5075602
2023.36 2.132295 5075602

2022.64 1.132695 5075602
2023.36 2.021838 5075602

2022.64 1.022239 5075602
2023.36 1.911382 5075602

2022.64 0.911782 5075602
2023.36 1.800925 5075602

2022.64 0.801325 5075602
2023.36 1.690468 5075602

2022.64 0.690869 5075602
2023.36 1.580012 5075602

2022.64 0.580412 5075602
2023.36 1.469555 5075602

2022.64 0.469956 5075602
2023.36 1.359099 5075602

2022.64 0.359499 5075602
2023.36 1.248642 5075602

2022.64 0.249043 5075602
2023.36 1.138186 5075602

2022.64 0.138586 5075602
2023.36 1.027729 5075602

2022.64 0.0281296 5075602
2023.36 0.917273 5075602

2022.70667 -0.00000000000000104645 5075602
2023.36 0.806816 5075602

2022.79611 -0.00000000000000104645 5075602
2023.36 0.696359 5075602

2022.88555 -0.00000000000000104645 5075602
2023.36 0.585903 5075602

2022.975 -0.00000000000000104645 5075602
2023.36 0.475446 5075602

2023.06444 -0.00000000000000104645 5075602
2023.36 0.36499 5075602

2023.15389 -0.00000000000000104645 5075602
2023.36 0.254533 5075602

2023.24333 -0.00000000000000104645 5075602
2023.36 0.144077 5075602

2023.33278 -0.00000000000000104645 5075602
2023.36 0.0336201 5075602

2022.64 0 1196909
2023.36 0 1196909
2023.36 2.9 1196909
2022.64 2.9 1196909
2022.64 0 1196909

EOD
$axis << EOD
2014.45 0
2024.55 0

2015 0
2015 -0.0736377

2016 0
2016 -0.0736377

2017 0
2017 -0.0736377

2018 0
2018 -0.0736377

2019 0
2019 -0.0736377

2020 0
2020 -0.0736377

2021 0
2021 -0.0736377

2022 0
2022 -0.0736377

2023 0
2023 -0.0736377

2024 0
2024 -0.0736377

EOD
$marks << EOD
2024 4.05 1196909
2024 4.307732 1196909

2023.93292 4.22489 1196909
2024 4.307732 1196909
2024.06708 4.22489 1196909

EOD
set label 'Gross inflow of direct investment from Russia' at screen 0.01944, screen 0.94512 left font 'Liberation Sans:Bold,17' textcolor rgb '#1f2933' noenhanced front
set label 'US dollars, billion; withdrawals not deducted' at screen 0.01944, screen 0.89155 left font 'Liberation Sans,13' textcolor rgb '#5c6773' noenhanced front
set label 'Hatched: provisional or estimated. >, arrow: more than. ~: about. No figure: 2020 (the source does not publish it).' at screen 0.01944, screen 0.07024 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Source: National Bank of Kazakhstan; statement of 12 November 2025.' at screen 0.01944, screen 0.03929 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label '0' at screen 0.02845, screen 0.16024 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '1' at screen 0.02845, screen 0.28957 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2' at screen 0.02845, screen 0.4189 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '3' at screen 0.02845, screen 0.54824 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '4' at screen 0.02845, screen 0.67757 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '5' at screen 0.02845, screen 0.8069 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2015' at screen 0.0908, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2016' at screen 0.18397, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2017' at screen 0.27714, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2018' at screen 0.37031, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2019' at screen 0.46347, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2020' at screen 0.55664, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2021' at screen 0.64981, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2022' at screen 0.74298, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2023' at screen 0.83615, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2024' at screen 0.92931, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '0.53' at screen 0.0908, screen 0.25021 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '0.87' at screen 0.18397, screen 0.29419 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '1.22' at screen 0.27714, screen 0.33945 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '1.50' at screen 0.37031, screen 0.37567 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '1.37' at screen 0.46347, screen 0.35885 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label 'n/a' at screen 0.55664, screen 0.18167 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '1.98' at screen 0.64981, screen 0.43775 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '~ 1.5' at screen 0.74298, screen 0.37567 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '2.9' at screen 0.83615, screen 0.55673 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '> 4.05' at screen 0.92931, screen 0.7388 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set encoding utf8
unset key
unset border
unset tics
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
plot \
	$grid using 1:2 with lines lw 1 lc rgb grid_color notitle, \
	$bars using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable notitle, \
	$hatch using 1:2:3 with lines lw 1 lc rgb variable notitle, \
	$axis using 1:2 with lines lw 1 lc rgb axis_color notitle, \
	$marks using 1:2:3 with lines lw 1.4 lc rgb variable notitle
unset output
